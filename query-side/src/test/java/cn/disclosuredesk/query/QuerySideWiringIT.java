package cn.disclosuredesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.query.annualreport.AnnualReports;
import cn.disclosuredesk.query.register.FindApplications;
import cn.disclosuredesk.query.review.FindReviews;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.BoardReady;
import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.vault.SealedTexts;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class QuerySideWiringIT {

    @Test
    void needsThePortsAndADatabaseOnly() {
        StoreForTests store = new StoreForTests();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, PostgresForTests::freshDataSource);
            context.registerBean(StoreForTests.class, () -> store);
            context.registerBean(Clock.class, store::clock);
            context.registerBean(Agencies.class, AgenciesForTests::new);
            context.registerBean(Clerks.class, ClerksForTests::new);
            context.registerBean(CurrentActor.class, () -> new AskerForTests(true));
            context.registerBean(SealedTexts.class, VaultForTests::new);
            context.registerBean(Calendars.class, () -> () -> NationalCalendar.of(BundledCalendar.notices()));
            context.registerBean(SettingsInForce.class, () -> (agency, receivedOn) -> Settings.USUAL);
            context.scan("cn.disclosuredesk.query");
            context.refresh();
            assertThat(context.getBeanProvider(Projection.class).orderedStream().map(Projection::group))
                    .containsExactlyInAnyOrder("annual-tables", "register", "reviews");
            assertThat(context.getBeanProvider(ProjectionOnBoard.class)
                            .orderedStream()
                            .map(model -> model.on(context.getBean(Board.class)).group()))
                    .as("what a rebuild fills")
                    .containsExactlyInAnyOrderElementsOf(context.getBeanProvider(Projection.class)
                            .orderedStream()
                            .map(Projection::group)
                            .toList());
            assertThat(context.getBean(BoardReady.class)).isNotNull();
            assertThat(context.getBean(CaseAnswers.class)).isNotNull();
            assertThat(context.getBean(AnnualReports.class)
                            .sectionThree(AgenciesForTests.FIRST, 2026, null)
                            .balanced())
                    .isTrue();
            assertThat(context.getBean(FindApplications.class)).isNotNull();
            assertThat(context.getBean(FindReviews.class)).isNotNull();
        }
    }
}
