package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.reportyear.HeldAlone;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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
    Succeeding succeeding(
            Acts acts,
            Agencies agencies,
            AgencySuccessions successions,
            HeldAlone held,
            RunningYears years,
            ObjectProvider<SealedYears> seals,
            Clock clock) {
        SealedYears sealed = seals.getIfAvailable(NothingSealed::new);
        return new Succeeding(acts, agencies, successions, held, years, sealed, clock);
    }

    /** Until there are seals. */
    private static final class NothingSealed implements SealedYears {

        @Override
        public int through(AgencyCode agency) {
            return 0;
        }

        @Override
        public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
            return Optional.empty();
        }
    }

    @Bean
    Founding founding(Acts acts, Agencies agencies, Clock clock) {
        return new Founding(acts, agencies, clock);
    }
}
