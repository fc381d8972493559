package cn.disclosuredesk.command.review;

import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.store.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the acts on a review need. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    CaseNumberTable caseNumbers(JdbcClient jdbc) {
        return new CaseNumberTable(jdbc);
    }

    @Bean
    Reviews reviews(EventStreams streams) {
        return new Reviews(streams);
    }

    @Bean
    ImportedReviews importedReviews(Acts acts, Reviews reviews, ImportedApplications applications) {
        return new ImportedReviews(acts, reviews, applications);
    }
}
