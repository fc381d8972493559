package cn.disclosuredesk.command.application;

import static cn.disclosuredesk.command.application.CaseOf2026.AGENCY;
import static cn.disclosuredesk.command.application.CaseOf2026.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.ApplicationLine.Clarification;
import cn.disclosuredesk.command.ledger.ApplicationLine.Consultation;
import cn.disclosuredesk.command.ledger.ApplicationLine.Extension;
import cn.disclosuredesk.command.ledger.ApplicationLine.Fee;
import cn.disclosuredesk.command.ledger.ApplicationLine.Reply;
import cn.disclosuredesk.command.ledger.ApplicationLine.Steps;
import cn.disclosuredesk.command.ledger.PaperVault;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line of an application received on 2026-01-05, as facts. What a ledger has no column for stays unknown. */
class LineFactsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 8);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SubjectId SUBJECT = new SubjectId("s");

    private final PaperVault vault = new PaperVault();

    private LineFacts told(Steps steps, @Nullable Reply reply) {
        LineFacts facts = new LineFacts(AGENCY, ID, SUBJECT, vault, new ClerksOnPaper(), TODAY);
        facts.tell(new ApplicationLine("A1", RECEIVED, Channel.ONLINE, null, "某甲", "内容", steps, reply), 15);
        return facts;
    }

    private List<ApplicationEvent> facts(Steps steps) {
        return told(steps, null).facts();
    }

    private static Steps steps(
            @Nullable Clarification clarification,
            @Nullable Consultation consultation,
            @Nullable Extension extension,
            @Nullable Fee fee) {
        return new Steps(null, null, null, clarification, consultation, extension, fee);
    }

    private static Reply withdrawal() {
        return new Reply(ANSWERED, Disposition.WITHDRAWN, null, null, null, null, null, null, null);
    }

    @Test
    void ofAnEmptyLineThereAreNone() {
        assertThat(facts(Steps.NONE)).isEmpty();
    }

    @Test
    void theCaseWasWithItsUnitAndHandlerFromTheFirstDay() {
        assertThat(facts(new Steps("法规科", "张三", null, null, null, null, null)))
                .containsExactly(new ApplicationHandedOver(ID, RECEIVED, "法规科", new PersonId("person 张三"), null));
        assertThat(facts(new Steps("法规科", null, null, null, null, null, null)))
                .containsExactly(new ApplicationHandedOver(ID, RECEIVED, "法规科", null, null));
        assertThat(facts(new Steps(null, "张三", null, null, null, null, null)))
                .containsExactly(new ApplicationHandedOver(ID, RECEIVED, null, new PersonId("person 张三"), null));
    }

    @Test
    void aRemarkIsASealedNote() {
        assertThat(facts(new Steps(null, null, "来电催问", null, null, null, null)))
                .containsExactly(new NoteKept(ID, RECEIVED, NoteKind.NOTE, vault.seal(AGENCY, SUBJECT, "来电催问")));
    }

    @Test
    void aClarificationWithoutALimitHasTheUsualOne() {
        assertThat(facts(steps(new Clarification(ASKED, null, ANSWERED), null, null, null)))
                .containsExactly(
                        new ClarificationRequested(ID, ASKED, null, new Limit(null, 15), null, null, null),
                        new ApplicationClarified(ID, 1, ANSWERED, null, null));
        Limit limit = new Limit(LocalDate.of(2026, 4, 1), null);
        assertThat(facts(steps(new Clarification(ASKED, limit, null), null, null, null)))
                .containsExactly(new ClarificationRequested(ID, ASKED, null, limit, null, null, null));
    }

    @Test
    void ofAConsultationOnlyDaysAreKnown() {
        assertThat(facts(steps(null, new Consultation(Consultee.OTHER_AGENCY, ASKED, ANSWERED), null, null)))
                .containsExactly(
                        new ConsultationSent(ID, Consultee.OTHER_AGENCY, null, null, ASKED, null, null, null, null),
                        new ConsultationAnswered(ID, 1, ANSWERED, null, null));
    }

    @Test
    void nobodyIsSaidToHaveApprovedAnExtension() {
        assertThat(facts(steps(null, null, new Extension(ASKED, 20), null)))
                .containsExactly(new ReplyExtended(ID, 20, null, ASKED, null, null, null));
    }

    @Test
    void aFeeNoticeIsOneThatWasServed() {
        BigDecimal amount = new BigDecimal("100.00");
        assertThat(facts(steps(null, null, null, new Fee(ASKED, amount, ANSWERED))))
                .containsExactly(
                        new FeeNoticeIssued(ID, null, ASKED, null, null, amount, null, null),
                        new FeePaid(ID, 1, ANSWERED, null));
    }

    @Test
    void anAnswerNamesItsQuestionWhateverStandsBeforeIt() {
        LineFacts told = told(
                new Steps(
                        "法规科",
                        null,
                        "备注",
                        new Clarification(ASKED, null, null),
                        new Consultation(Consultee.THIRD_PARTY, ASKED, ANSWERED),
                        null,
                        new Fee(ASKED, BigDecimal.ONE, ANSWERED)),
                withdrawal());

        assertThat(told.facts().get(4)).isEqualTo(new ConsultationAnswered(ID, 4, ANSWERED, null, null));
        assertThat(told.facts().get(6)).isEqualTo(new FeePaid(ID, 6, ANSWERED, null));
        assertThat(told.facts().get(7))
                .isEqualTo(new ApplicationWithdrawn(ID, ANSWERED, Outcome.OTHER, ANSWERED, null));
    }

    @Test
    void fieldsOfOneNameAreToldApartByTheirAct() {
        LineFacts told = told(
                steps(
                        new Clarification(ASKED, null, ANSWERED),
                        new Consultation(Consultee.THIRD_PARTY, ASKED, null),
                        null,
                        null),
                withdrawal());

        assertThat(told.field(0, null)).isEqualTo("receivedOn");
        assertThat(told.field(1, "sentOn")).isEqualTo("clarification-request.sentOn");
        assertThat(told.field(2, null)).isEqualTo("clarification");
        assertThat(told.field(3, "sentOn")).isEqualTo("consultations.sentOn");
        assertThat(told.field(4, "withdrawnOn")).isEqualTo("withdrawnOn");
        assertThat(told.field(4, null)).isEqualTo("madeOn");
    }

    @Test
    void aTextThatCannotBeKeptIsRefusedInItsColumn() {
        assertThatThrownBy(() -> facts(new Steps("科".repeat(201), null, null, null, null, null, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("assignment.unit"));
    }

    private static final class ClerksOnPaper implements Clerks {

        @Override
        public PersonId named(String displayName) {
            return new PersonId("person " + displayName);
        }

        @Override
        public Optional<String> nameOf(PersonId person) {
            return Optional.empty();
        }
    }
}
