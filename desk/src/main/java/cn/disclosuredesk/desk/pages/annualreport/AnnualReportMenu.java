package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.frame.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnualReportMenu {

    @Bean
    MenuEntry annualReportsEntry() {
        return new MenuEntry(30, "menu.annual-reports", "/annual-reports");
    }
}
