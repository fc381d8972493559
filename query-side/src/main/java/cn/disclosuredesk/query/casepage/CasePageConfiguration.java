package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.review.ReviewPages;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vault.SealedTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasePageConfiguration {

    @Bean
    CasePages casePages(
            EventStreams streams,
            ReviewPages reviewPages,
            Calendars calendars,
            SettingsInForce settings,
            AgencyNames names,
            SealedTexts texts,
            CurrentActor asker,
            Clerks clerks,
            ChinaTime time) {
        return new CasePages(
                new CaseFile(streams), reviewPages, calendars, settings, names, texts, asker, clerks, time);
    }
}
