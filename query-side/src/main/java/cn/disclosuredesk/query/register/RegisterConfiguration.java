package cn.disclosuredesk.query.register;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.vault.SealedTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    ProjectionOnBoard registerOnBoard(EventStreams streams) {
        return board -> new RegisterProjection(new RegisterTable(board), streams);
    }

    @Bean
    Projection registerProjection(Board board, EventStreams streams) {
        return registerOnBoard(streams).on(board);
    }

    @Bean
    FindApplications findApplications(
            Board board,
            Moments moments,
            Calendars calendars,
            SettingsInForce settings,
            SealedTexts texts,
            Clerks clerks,
            ChinaTime time) {
        return new FindApplications(new RegisterPageTable(board), moments, calendars, settings, texts, clerks, time);
    }

    @Bean
    OpenApplications openApplications(
            Board board, Moments moments, Calendars calendars, SettingsInForce settings, ChinaTime time) {
        return new OpenApplications(new RegisterPageTable(board), moments, calendars, settings, time);
    }
}
