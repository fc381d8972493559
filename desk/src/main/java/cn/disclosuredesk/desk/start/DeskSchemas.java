package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.store.FlywayHistory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema {@code office}: what commands decide by, the vault, the people. Store and board make their own. */
@Configuration(proxyBeanMethods = false)
class DeskSchemas {

    @Bean
    FlywayHistory officeSchema(DataSource dataSource) {
        return new FlywayHistory(dataSource, "office").migrate();
    }
}
