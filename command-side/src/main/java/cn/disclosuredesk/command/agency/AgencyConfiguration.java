package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.reportyear.HeldAlone;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
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
    SuccessionTable agencySuccessions(JdbcClient jdbc) {
        return new SuccessionTable(jdbc);
    }

    @Bean
    DemoAgencies demoAgencies(JdbcClient jdbc) {
        return new DemoAgencies(jdbc);
    }

    @Bean
    Succeeding succeeding(
            Acts acts,
            Agencies agencies,
            AgencySuccessions successions,
            HeldAlone held,
            RunningYears years,
            SealedYears sealed,
            Clock clock) {
        return new Succeeding(acts, agencies, successions, held, years, sealed, clock);
    }

    @Bean
    Founding founding(Acts acts, Agencies agencies, Clock clock) {
        return new Founding(acts, agencies, clock);
    }
}
