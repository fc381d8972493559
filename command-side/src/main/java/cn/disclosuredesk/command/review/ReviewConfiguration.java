package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.reportyear.CourseTable;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.EventStreams;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the acts on a review need. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    CaseNumberTable caseNumbers(JdbcClient jdbc, EventStreams streams) {
        return new CaseNumberTable(jdbc, streams);
    }

    @Bean
    Reviews reviews(EventStreams streams, KnownCases cases, Vault vault, Clock clock) {
        return new Reviews(streams, cases, vault, clock);
    }

    @Bean
    ReviewActs reviewActs(
            Once once,
            Acts acts,
            Reviews reviews,
            KnownCases cases,
            CourseTable courses,
            CurrentActor actors,
            CaseAnswers answers,
            Calendars calendars,
            Vault vault,
            Clock clock) {
        return new ReviewActs(once, acts, reviews, cases, courses, actors, answers, calendars, vault, clock);
    }

    @Bean
    ImportedReviews importedReviews(
            Acts acts,
            Reviews reviews,
            ImportedApplications applications,
            CaseNumberTable numbers,
            Calendars calendars,
            Vault vault) {
        return new ImportedReviews(acts, reviews, applications, numbers, calendars, vault);
    }
}
