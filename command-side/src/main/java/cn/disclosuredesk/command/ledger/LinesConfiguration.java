package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joins the lines to the acts, and whoever uploads to whoever has signed in. */
@Configuration(proxyBeanMethods = false)
class LinesConfiguration {

    @Bean
    ImportedLines importedLines(JdbcClient jdbc) {
        return new ImportedLines(jdbc);
    }

    @Bean
    Uploaders uploaders(
            CurrentActor actors,
            ImportedLines lines,
            ImportedApplications applications,
            ImportedReviews reviews,
            Vault vault,
            Clock clock) {
        return new SignedInUploaders(
                actors, actor -> new LinesToActs(lines, applications, reviews, vault, clock, actor));
    }
}
