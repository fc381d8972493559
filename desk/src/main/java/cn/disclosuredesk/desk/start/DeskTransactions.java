package cn.disclosuredesk.desk.start;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;

/** One transaction manager for everything: JPA's, with savepoints, so that one refused line does not spoil a whole import. */
@Configuration(proxyBeanMethods = false)
class DeskTransactions {

    @Bean
    TransactionManagerCustomizer<JpaTransactionManager> savepoints() {
        return manager -> manager.setNestedTransactionAllowed(true);
    }
}
