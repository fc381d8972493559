package cn.disclosuredesk.desk.http;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days and instants in addresses and forms of pages, by the same rules as in bodies. */
@Configuration(proxyBeanMethods = false)
class WebForms implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, LocalDate.class, text -> text.isBlank() ? null : StrictForms.day(text.strip()));
        registry.addConverter(String.class, Instant.class, text -> text.isBlank() ? null : StrictForms.instant(text));
    }
}
