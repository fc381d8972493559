package cn.disclosuredesk.query.annualreport;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.BoardForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each of these events posts in the numbers of whole years, as {@code year account delta}. */
class WhatIsLearnedLaterIT {

    private static final ApplicationId ID = new ApplicationId("one");
    private static final SealedText TEXT = sealed(new SubjectId("subject-of-one"), "said");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

    private final DataSource database = BoardForTests.fresh();
    private final StoreForTests store = new StoreForTests();

    WhatIsLearnedLaterIT() {
        store.record(received("one", "2025-03-03", ApplicantKind.NATURAL_PERSON));
        store.record(replied("one", LocalDate.of(2025, 3, 20), Outcome.GRANTED));
    }

    @Test
    void aCorrectedReplyMovesFromItsRowToTheOther() {
        store.record(
                new FactCorrected(ID, 1, LATER, replied("one", LocalDate.of(2025, 3, 20), Outcome.NOT_HELD), TEXT));
        assertThat(postedLast()).containsExactlyInAnyOrder("2025 3/3.1/0 -1", "2025 3/3.4.1/0 1");
    }

    @Test
    void aCorrectedKindMovesTheWholeCaseToItsColumn() {
        store.record(new FactCorrected(
                ID, 0, LATER, received("one", "2025-03-03", ApplicantKind.LEGAL_SERVICE_INSTITUTION), TEXT));
        assertThat(postedLast())
                .containsExactlyInAnyOrder("2025 3/1/0 -1", "2025 3/1/4 1", "2025 3/3.1/0 -1", "2025 3/3.1/4 1");
    }

    @Test
    void aReplyThatNeverHappenedLeavesTheCaseOpen() {
        store.record(new FactRetracted(ID, 1, LATER, TEXT));
        assertThat(postedLast()).contains("2025 3/3.1/0 -1").anyMatch(posted -> posted.startsWith("2025 3/4/0"));
    }

    @Test
    void anAnnulledOrSplitCaseTakesBackWhateverItPosted() {
        store.record(new ApplicationAnnulled(ID, LATER, TEXT));
        assertThat(postedLast()).containsExactlyInAnyOrder("2025 3/1/0 -1", "2025 3/3.1/0 -1");
        store.record(new FactRetracted(ID, 2, LATER, TEXT));
        assertThat(postedLast()).containsExactlyInAnyOrder("2025 3/1/0 1", "2025 3/3.1/0 1");
        store.record(new ApplicationSplit(ID, LATER, List.of(ID), null));
        assertThat(postedLast()).containsExactlyInAnyOrder("2025 3/1/0 -1", "2025 3/3.1/0 -1");
    }

    @Test
    void aNewReplyOfTheSameYearTakesThePlaceOfTheFirst() {
        store.record(new ReplyRevoked(ID, 1, LocalDate.of(2025, 5, 6), TEXT, null));
        assertThat(postedLast()).isEmpty();
        store.record(replied("one", LocalDate.of(2025, 6, 3), Outcome.PARTIAL));
        assertThat(postedLast()).containsExactlyInAnyOrder("2025 3/3.1/0 -1", "2025 3/3.2/0 1");
    }

    @Test
    void aNewReplyOfALaterYearIsNotCounted() {
        store.record(new ReplyRevoked(ID, 1, LocalDate.of(2025, 12, 6), TEXT, null));
        store.record(replied("one", LocalDate.of(2026, 1, 6), Outcome.PARTIAL));
        assertThat(postedLast()).isEmpty();
    }

    @Test
    void anEarlierCopyMovesTheReceiptToItsYear() {
        store.record(new CopyAttached(ID, Channel.EMAIL, LocalDate.of(2024, 12, 30), null, null));
        assertThat(postedLast())
                .contains("2025 3/1/0 -1", "2024 3/1/0 1", "2025 3/2/0 1")
                .anyMatch(posted -> posted.startsWith("2024 3/4/0"));
    }

    @Test
    void aCorrectedNumberIsTheOneByWhichTheCaseIsListed() {
        store.record(new FactCorrected(
                ID,
                0,
                LATER,
                received("one", "A01", "2025-00099", LocalDate.of(2025, 3, 3), ApplicantKind.NATURAL_PERSON),
                TEXT));
        assertThat(postedLast()).isEmpty();
        assertThat(JdbcClient.create(database)
                        .sql("select number from board.case_in_tables")
                        .query(String.class)
                        .single())
                .isEqualTo("2025-00099");
    }

    @Test
    void aWithdrawalThatWasNoneLeavesNothing() {
        store.record(new FactRetracted(ID, 1, LATER, TEXT));
        store.record(withdrawn("one", LocalDate.of(2025, 4, 1)));
        assertThat(postedLast()).contains("2025 3/3.6.3/0 1");
    }

    private List<String> postedLast() {
        store.feed(new AnnualTablesProjection(BoardForTests.of(database)), 100);
        return JdbcClient.create(database)
                .sql("""
                        select year || ' ' || account || ' ' || delta from board.posting
                         where position = :position and account !~ '/[0-9]{2}$'""")
                .param("position", store.all().size())
                .query(String.class)
                .list();
    }
}
