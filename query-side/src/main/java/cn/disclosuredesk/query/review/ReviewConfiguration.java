package cn.disclosuredesk.query.review;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.vault.SealedTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "reviewsReadConfiguration", proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    ProjectionOnBoard reviewsOnBoard(EventStreams streams) {
        return board -> new ReviewProjection(new ReviewTable(board), streams);
    }

    @Bean
    Projection reviewProjection(Board board, EventStreams streams) {
        return reviewsOnBoard(streams).on(board);
    }

    @Bean
    FindReviews findReviews(Board board, Moments moments, Calendars calendars, ChinaTime time) {
        return new FindReviews(new ReviewTable(board), moments, calendars, time);
    }

    @Bean
    ReviewPages reviewPages(
            EventStreams streams,
            Calendars calendars,
            AgencyNames names,
            SealedTexts texts,
            CurrentActor asker,
            Clerks clerks,
            ChinaTime time) {
        return new ReviewPages(streams, calendars, names, texts, asker, clerks, time);
    }
}
