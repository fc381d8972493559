package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.desk.frame.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerMenu {

    @Bean
    MenuEntry ledgersEntry() {
        return new MenuEntry(40, "menu.ledgers", "/ledgers");
    }
}
