package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Acts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the acts on agencies need. */
@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

    @Bean
    AgencyTable agencies(JdbcClient jdbc, Clock clock) {
        return new AgencyTable(jdbc, clock);
    }

    @Bean
    Founding founding(Acts acts, Agencies agencies, Clock clock) {
        return new Founding(acts, agencies, clock);
    }

    @Bean
    AgencySuccessions successions() {
        return () -> cn.disclosuredesk.agency.Successions.NONE;
    }
}
