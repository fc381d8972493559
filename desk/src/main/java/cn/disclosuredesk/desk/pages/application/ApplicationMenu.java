package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.desk.frame.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationMenu {

    @Bean
    MenuEntry applicationsEntry() {
        return new MenuEntry(20, "menu.applications", "/applications");
    }
}
