package cn.disclosuredesk.desk.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** Requests that are so broken that Tomcat gives them to nobody, such as an address that cannot be decoded. */
public final class BeforeAnyCall extends ErrorReportValve {

    /** Tomcat makes it by its name. */
    public BeforeAnyCall() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ResourceBundle words = ResourceBundle.getBundle("problems", Locale.ROOT);
        String known = words.containsKey("problem." + status + ".title") ? String.valueOf(status) : "400";
        String body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                        words.getString("problem." + known + ".title"),
                        status,
                        words.getString("problem." + known + ".detail"));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getReporter().write(body);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts it in the place of Tomcat's own page. */
    @Configuration(proxyBeanMethods = false)
    static class InTomcat {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> chineseProblemsBeforeAnyCall() {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(BeforeAnyCall.class.getName());
                }
            });
        }
    }
}
