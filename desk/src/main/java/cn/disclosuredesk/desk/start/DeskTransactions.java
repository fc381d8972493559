package cn.disclosuredesk.desk.start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * One transaction manager for events, tables and people is JPA's; here it learns savepoints, so that one refused line
 * does not spoil an import.
 */
@Configuration(proxyBeanMethods = false)
class DeskTransactions {

    @Bean
    HibernateJpaVendorAdapter jpaVendorAdapter() {
        return new WithSavepoints();
    }

    private static final class WithSavepoints extends HibernateJpaVendorAdapter {

        private final SavepointDialect dialect = new SavepointDialect();

        @Override
        public HibernateJpaDialect getJpaDialect() {
            return dialect;
        }
    }
}
