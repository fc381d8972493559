package cn.disclosuredesk.query.casepage;

import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.ReviewPagesForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Continuation;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Today is Monday, 2 March 2026. */
class APageOfManyActsTest {

    private static final ApplicationId ID = new ApplicationId("one");
    private static final SealedText TEXT = sealed(new SubjectId("subject-of-one"), "said");
    private static final SealedText PARTY = sealed(new SubjectId("party"), "particulars-of-party");

    private final StoreForTests store = new StoreForTests();
    private final VaultForTests vault = new VaultForTests();

    APageOfManyActsTest() {
        store.record(received("one", "2026-01-05", ApplicantKind.NATURAL_PERSON));
    }

    @Test
    void showsARequestWithItsServiceAndItsAnswer() {
        store.record(asked("2026-01-08"));
        assertThat(page().status()).isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
        store.record(new LetterServed(ID, 1, LocalDate.of(2026, 1, 12), ServiceMethod.MAIL, "EX1"));
        store.record(new ApplicationClarified(ID, 1, LocalDate.of(2026, 1, 20), TEXT, null));
        CaseInquiries.Clarification asked = page().inquiries().clarifications().get(0);
        assertThat(asked.sequence()).isEqualTo(1);
        assertThat(asked.servedOn()).isEqualTo("2026-01-12");
        assertThat(asked.answerWithin()).isEqualTo(15);
        assertThat(asked.issues()).isEqualTo("text of said");
        assertThat(asked.answer()).isNotNull();
        assertThat(asked.answer().receivedOn()).isEqualTo("2026-01-20");
        assertThat(page().status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void namesAThirdPartyToThoseWhoMayReadNamesOnly() {
        store.record(new ConsultationSent(
                ID, Consultee.THIRD_PARTY, PARTY, null, LocalDate.of(2026, 1, 8), null, null, null, null));
        store.record(new ConsultationSent(
                ID,
                Consultee.OTHER_AGENCY,
                null,
                "市档案馆",
                LocalDate.of(2026, 1, 9),
                null,
                new Limit(LocalDate.of(2026, 1, 30), null),
                "青询〔2026〕1号",
                null));
        store.record(new ConsultationAnswered(ID, 1, LocalDate.of(2026, 1, 20), Position.PARTLY, TEXT));
        List<CaseInquiries.Consulted> open = page().inquiries().consultations();
        assertThat(open).extracting(CaseInquiries.Consulted::name).containsExactly("name of party", "市档案馆");
        assertThat(open).extracting(CaseInquiries.Consulted::consultationId).containsExactly("1", "2");
        assertThat(open.get(0).answer()).isNotNull();
        assertThat(open.get(0).answer().position()).isEqualTo(Position.PARTLY);
        assertThat(open.get(1).answer()).isNull();
        List<CaseInquiries.Consulted> masked =
                pages(false).application("one").inquiries().consultations();
        assertThat(masked).extracting(CaseInquiries.Consulted::name).containsExactly(null, "市档案馆");
        assertThat(masked.get(0).answer()).isNotNull();
        assertThat(masked.get(0).answer().reasons()).isNull();
    }

    @Test
    void showsAFeeWithItsPayment() {
        store.record(new FeeNoticeIssued(
                ID, LocalDate.of(2026, 1, 8), null, FeeMethod.PER_PAGE, 31, BigDecimal.TEN, null, null));
        assertThat(page().status()).isEqualTo(CaseStatus.AWAITING_PAYMENT);
        store.record(new FeePaid(ID, 1, LocalDate.of(2026, 1, 15), "T-1"));
        CaseInquiries.Fee fee = page().inquiries().fees().get(0);
        assertThat(fee.amount()).isEqualByComparingTo("10");
        assertThat(fee.paidOn()).isEqualTo("2026-01-15");
    }

    @Test
    void showsEveryReplyWithWhatWasServedOfItAndTheOneThatStands() {
        store.record(replied("one", LocalDate.of(2026, 2, 10), Outcome.INTERNAL, "1号"));
        store.record(served("2026-02-12"));
        store.record(new ReplyRevoked(ID, 1, LocalDate.of(2026, 2, 24), TEXT, null));
        assertThat(page().status()).isEqualTo(CaseStatus.REPLY_DUE_AGAIN);
        assertThat(page().dates().light()).isNotNull();
        store.record(replied("one", LocalDate.of(2026, 2, 27), Outcome.GRANTED, "2号"));
        store.record(served("2026-02-28"));
        CasePage page = page();
        assertThat(page.status()).isEqualTo(CaseStatus.ENDED);
        assertThat(page.dates().light()).isNull();
        assertThat(page.replies().reply()).isNotNull();
        assertThat(page.replies().reply().documentNo()).isEqualTo("2号");
        assertThat(page.replies().replies())
                .extracting(CaseReplies.Reply::outcome)
                .containsExactly("3.3.5", "3.1");
        assertThat(page.replies().replies())
                .extracting(reply -> reply.served().get(0).servedOn())
                .containsExactly(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 28));
        assertThat(page.replies().revocations().get(0).about()).isEqualTo(1);
    }

    @Test
    void listsTheLettersWithWhatBecameOfThem() {
        store.record(asked("2026-01-08"));
        store.record(new LetterReturned(ID, 1, LocalDate.of(2026, 1, 14), null, null));
        store.record(replied("one", LocalDate.of(2026, 1, 30), Outcome.GRANTED, "1号"));
        store.record(served("2026-02-02"));
        assertThat(page().letters())
                .extracting(Letter::kind)
                .containsExactly(Letter.Kind.CLARIFICATION_REQUEST, Letter.Kind.REPLY);
        assertThat(page().letters().get(0).returnedOn()).isEqualTo("2026-01-14");
        assertThat(page().letters().get(1).servedOn()).isEqualTo("2026-02-02");
    }

    @Test
    void leavesOutWhatWasRetractedAndShowsWhatWasCorrected() {
        store.record(replied("one", LocalDate.of(2026, 1, 15), Outcome.GRANTED, "1号"));
        ApplicationReplied corrected = replied("one", LocalDate.of(2026, 2, 10), Outcome.PARTIAL, "1号");
        store.record(new FactCorrected(ID, 1, LocalDate.of(2026, 2, 20), corrected, TEXT));
        assertThat(page().replies().reply()).isNotNull();
        assertThat(page().replies().reply().madeOn()).isEqualTo("2026-02-10");
        assertThat(page().replies().reply().late()).isTrue();
        JsonNode payload = pages(true).events("one").get(2).payload();
        assertThat(payload.at("/to/fact").asString()).isEqualTo("application-replied");
        assertThat(payload.at("/to/outcome").asString()).isEqualTo("3.2");
        assertThat(payload.at("/about").asLong()).isEqualTo(1);
        store.record(new FactRetracted(ID, 1, LocalDate.of(2026, 2, 21), TEXT));
        assertThat(page().replies().reply()).isNull();
        assertThat(page().status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(page().version()).isEqualTo(3);
    }

    @Test
    void saysWhereTheCaseCameFromAndWhereItWent() {
        store.record(new ApplicationContinued(
                ID,
                Continuation.SPLIT,
                new ApplicationId("parent"),
                new AgencyCode("A01"),
                new ReceiptNumber("2026-00007"),
                LocalDate.of(2026, 1, 6)));
        store.record(new ApplicationMoved(
                ID, LocalDate.of(2026, 1, 9), new AgencyCode("B02"), new ApplicationId("other"), TEXT));
        CaseConnections to = page().connections();
        assertThat(to.continues()).isNotNull();
        assertThat(to.continues().receiptNo()).isEqualTo("2026-00007");
        assertThat(to.movedTo()).isNotNull();
        assertThat(to.movedTo().id()).isEqualTo("other");
        assertThat(to.movedTo().agency()).isEqualTo("青山市教育局");
        assertThat(page().status()).isEqualTo(CaseStatus.ANNULLED);
        assertThat(page().dates().light()).isNull();
    }

    @Test
    void tellsWhatWouldBeOnAnotherDay() {
        CaseFacts facts = CaseHistory.ofApplication(store.all());
        CasePage then = pages(true).application(facts, LocalDate.of(2026, 1, 6));
        assertThat(then.dates().light()).isEqualTo(Light.GREEN);
        assertThat(then.dates().workingDaysLeft()).isEqualTo(19);
        assertThat(page().dates().light()).isEqualTo(Light.RED);
    }

    private static ClarificationRequested asked(String on) {
        return new ClarificationRequested(
                ID, LocalDate.parse(on), null, new Limit(null, 15), TEXT, "青补〔2026〕1号", "EX1");
    }

    private static ReplyServed served(String on) {
        LocalDate day = LocalDate.parse(on);
        return new ReplyServed(ID, new Dispatch(ServiceMethod.DIRECT, null, day, null), day);
    }

    private CasePage page() {
        return pages(true).application("one");
    }

    private CasePages pages(boolean readsNames) {
        return new CasePages(
                new CaseFile(store),
                ReviewPagesForTests.of(store, vault, readsNames),
                () -> NationalCalendar.of(BundledCalendar.notices()),
                (agency, receivedOn) -> Settings.USUAL,
                new AgencyNames(new AgenciesForTests()),
                vault,
                new AskerForTests(readsNames),
                new ClerksForTests(),
                new ChinaTime(store.clock()));
    }
}
