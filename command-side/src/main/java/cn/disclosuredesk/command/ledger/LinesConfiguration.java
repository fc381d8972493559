package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.ImportedRows;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.command.ledger.growth.GrownApplications;
import cn.disclosuredesk.command.ledger.growth.GrownLines;
import cn.disclosuredesk.command.ledger.growth.GrownProcess;
import cn.disclosuredesk.command.ledger.growth.GrownReviews;
import cn.disclosuredesk.command.review.ImportedReviews;
import cn.disclosuredesk.command.review.ReviewActs;
import cn.disclosuredesk.command.review.ReviewForms;
import cn.disclosuredesk.command.review.correction.ReviewCorrection;
import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Joins the lines to the acts, and whoever uploads to whoever has signed in. */
@Configuration(proxyBeanMethods = false)
class LinesConfiguration {

    @Bean
    ImportedLines importedLines(JdbcClient jdbc) {
        return new ImportedLines(jdbc);
    }

    @Bean
    GrownLines grownLines(
            ImportedApplications applications,
            KnownCases cases,
            CaseActs caseActs,
            ActForms actForms,
            Correction correction,
            ImportedReviews reviews,
            ReviewActs reviewActs,
            ReviewForms reviewForms,
            ReviewCorrection reviewCorrection,
            Vault vault,
            JsonMapper json) {
        return new GrownLines(
                new GrownApplications(applications, cases, caseActs, actForms, correction, json),
                new GrownReviews(reviews, reviewActs, reviewForms, reviewCorrection, json),
                vault);
    }

    @Bean
    GrownProcess grownProcess(
            ImportedApplications applications,
            ImportedRows rows,
            CaseActs caseActs,
            ActForms actForms,
            Correction correction,
            ImportedReviews reviews,
            ReviewActs reviewActs,
            ReviewForms reviewForms,
            ReviewCorrection reviewCorrection,
            JsonMapper json) {
        return new GrownProcess(
                applications,
                rows,
                caseActs,
                actForms,
                correction,
                reviews,
                reviewActs,
                reviewForms,
                reviewCorrection,
                json);
    }

    @Bean
    Uploaders uploaders(
            CurrentActor actors,
            ImportedLines lines,
            ImportedApplications applications,
            ImportedRows rows,
            ImportedReviews reviews,
            GrownLines grown,
            GrownProcess process,
            Vault vault,
            Clock clock) {
        return new SignedInUploaders(
                actors,
                actor -> new LinesToActs(
                        lines,
                        applications,
                        reviews,
                        new RowsToActs(rows, reviews, process, actor),
                        grown,
                        vault,
                        clock,
                        actor));
    }
}
