package cn.disclosuredesk.command.application;

import static cn.disclosuredesk.command.application.CaseOf2026.AGENCY;
import static cn.disclosuredesk.command.application.CaseOf2026.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.ApplicationLine.Clarification;
import cn.disclosuredesk.command.ledger.ApplicationLine.Reply;
import cn.disclosuredesk.command.ledger.ApplicationLine.Steps;
import cn.disclosuredesk.command.ledger.PaperVault;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of 过程 become the facts they tell; answers find their questions, and a row that repeats the line is no second fact. */
class RowFactsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 8);
    private static final LocalDate ON = LocalDate.of(2026, 1, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PaperVault vault = new PaperVault();

    private static ProcessRow row(ProcessAct act, LocalDate on, String object, String result) {
        return row(act, on, object, result, null, null);
    }

    private static ProcessRow row(
            ProcessAct act,
            LocalDate on,
            String object,
            String result,
            @Nullable Integer place,
            @Nullable Integer about) {
        Limit limit = act == ProcessAct.DELAY ? new Limit(LocalDate.of(2026, 2, 27), null) : null;
        return new ProcessRow(act, "A1", on, object, result, "备注", limit, null, "文号1", null, place, about, null);
    }

    private LineFacts told(Steps steps, @Nullable Reply reply, ProcessRow... rows) {
        ApplicationLine line =
                new ApplicationLine("A1", RECEIVED, Channel.ONLINE, null, "某甲", "内容", steps, reply).with(List.of(rows));
        ImportedIds ids = new ImportedIds((agency, number) -> Optional.empty(), vault);
        SubjectId subject = new SubjectId("s");
        Clerks clerks = new NamedClerks();
        Elsewhere elsewhere = new Elsewhere(AGENCY, new NoAgencies(), ids, vault, subject);
        LineFacts facts = new LineFacts(AGENCY, ID, subject, vault, clerks, TODAY);
        facts.tell(line, 15, new RowFacts(AGENCY, ID, subject, vault, clerks, elsewhere, TODAY, 15));
        return facts;
    }

    private List<ApplicationEvent> facts(ProcessRow... rows) {
        return told(Steps.NONE, null, rows).facts();
    }

    /** Each act that an application can tell: what stands before it, its cells, and the fact. */
    static Stream<Arguments> everyAct() {
        return Stream.of(
                act(ProcessAct.RECEIPT_CONFIRMED, null, "", "2026-01-19", ReceiptConfirmed.class),
                act(ProcessAct.CONTACT, null, "确认收到", "已联系", ApplicantContacted.class),
                act(ProcessAct.UNREACHABLE, null, "", "", ApplicantUnreachable.class),
                act(ProcessAct.COPY, null, "邮寄", "", CopyAttached.class),
                act(ProcessAct.ACCEPTANCE, null, "", "", ApplicationAccepted.class),
                act(ProcessAct.HAND_OVER, null, "法规科", "张三", ApplicationHandedOver.class),
                act(ProcessAct.HAND_OVER_RETURNED, null, "法规科", "", HandOverReturned.class),
                act(ProcessAct.URGE, null, "法规科", "2", UnitUrged.class),
                act(ProcessAct.OPINION, null, "法规科", "李四", UnitOpinionGiven.class),
                act(ProcessAct.CLARIFICATION_REQUEST, null, "", "", ClarificationRequested.class),
                act(ProcessAct.CLARIFICATION, ProcessAct.CLARIFICATION_REQUEST, "", "", ApplicationClarified.class),
                act(ProcessAct.CONSULTATION, null, "第三方", "某某公司", ConsultationSent.class),
                act(ProcessAct.CONSULTATION_ANSWER, ProcessAct.CONSULTATION, "", "不同意", ConsultationAnswered.class),
                act(ProcessAct.THIRD_PARTY_NOTICE, ProcessAct.CONSULTATION, "", "", ThirdPartyNotified.class),
                act(ProcessAct.EXTENSION, null, "负责人", "20", ReplyExtended.class),
                act(ProcessAct.FEE_NOTICE, null, "按页 40", "100", FeeNoticeIssued.class),
                act(ProcessAct.FEE_PAYMENT, ProcessAct.FEE_NOTICE, "", "", FeePaid.class),
                act(ProcessAct.REASONS_REQUEST, null, "", "", ReasonsRequested.class),
                act(ProcessAct.REASONS, ProcessAct.REASONS_REQUEST, "", "合理", ReasonsGiven.class),
                act(ProcessAct.DELAY, null, "", "", ReplyDelayed.class),
                act(ProcessAct.EXAMINATION, null, "张三", "合法性审核：可以公开", DisclosureExamined.class),
                act(ProcessAct.SEARCH, null, "张三", "未检索到", SearchRecorded.class),
                act(ProcessAct.APPROVAL, null, "答复", "负责人", StepApproved.class),
                act(ProcessAct.NOTE, null, "会商", "", NoteKept.class),
                act(ProcessAct.REPLY, null, "", "3.1", ApplicationReplied.class),
                act(ProcessAct.WITHDRAWAL, null, "", "", ApplicationWithdrawn.class),
                act(ProcessAct.SERVICE, ProcessAct.CLARIFICATION_REQUEST, "补正告知", "直接送达", LetterServed.class),
                act(ProcessAct.LETTER_RETURNED, ProcessAct.REPLY, "答复", "", LetterReturned.class),
                act(ProcessAct.REPLY_REVOKED, ProcessAct.REPLY, "", "", ReplyRevoked.class),
                act(ProcessAct.PROVISION, null, "", "EMS", InformationProvided.class),
                act(ProcessAct.PROACTIVE_DISCLOSURE, null, "www.example.test", "已公开", ProactiveDisclosureDecided.class),
                act(ProcessAct.ARCHIVED, null, "2026-1", "10年", ApplicationArchived.class),
                act(ProcessAct.SPLIT, null, "A2、A3", "", ApplicationSplit.class),
                act(ProcessAct.MOVED, null, "other 2026-00001", "", ApplicationMoved.class),
                act(ProcessAct.CONTINUED, null, "A0", "拆分", ApplicationContinued.class),
                act(ProcessAct.ANNULLED, null, "", "", ApplicationAnnulled.class));
    }

    private static Arguments act(
            ProcessAct act, @Nullable ProcessAct question, String object, String result, Class<?> fact) {
        return Arguments.of(act, question, object, result, fact);
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void everyActIsAFactOfItsDay(
            ProcessAct act, @Nullable ProcessAct question, String object, String result, Class<?> kind) {
        ProcessRow told = row(act, ON, object, result);
        List<ApplicationEvent> facts =
                question == null ? facts(told) : facts(told, row(question, ASKED, words(question), result(question)));

        ApplicationEvent fact = facts.get(facts.size() - 1);
        assertThat(fact).isInstanceOf(kind);
        assertThat(fact.happenedOn()).isEqualTo(ON);
        if (fact instanceof AboutAFact answer) {
            assertThat(answer.about()).isEqualTo(1);
        }
    }

    private static String words(ProcessAct question) {
        return question == ProcessAct.CONSULTATION ? "第三方" : "";
    }

    private static String result(ProcessAct question) {
        return switch (question) {
            case FEE_NOTICE -> "100";
            case REPLY -> "3.1";
            default -> "";
        };
    }

    @Test
    void noActIsForgotten() {
        Set<Object> tried = everyAct().map(each -> each.get()[0]).collect(Collectors.toSet());
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProcessAct.values())
                        .filter(act -> !act.ofReview())
                        .toList());
    }

    @Test
    void aServiceOfTheReplyIsOneOfTheReply() {
        assertThat(facts(row(ProcessAct.SERVICE, ON, "答复", "EMS")))
                .singleElement()
                .isInstanceOf(ReplyServed.class);
    }

    @Test
    void anAnswerNamesTheRowThatItAnswers() {
        List<ApplicationEvent> facts = facts(
                row(ProcessAct.CONSULTATION, ASKED, "第三方", "甲公司", 1, null),
                row(ProcessAct.CONSULTATION, ASKED, "其他机关", "某局", 2, null),
                row(ProcessAct.CONSULTATION_ANSWER, ON, "", "同意", 3, 1));
        assertThat(((ConsultationAnswered) facts.get(2)).about()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutANumberIsAboutTheLatestThatIsOpen() {
        List<ApplicationEvent> facts = facts(
                row(ProcessAct.CONSULTATION, ASKED, "第三方", "甲公司"),
                row(ProcessAct.CONSULTATION, ASKED.plusDays(1), "其他机关", "某局"),
                row(ProcessAct.CONSULTATION_ANSWER, ON, "", "同意"),
                row(ProcessAct.CONSULTATION_ANSWER, ON.plusDays(1), "", "不同意"));
        assertThat(((ConsultationAnswered) facts.get(2)).about()).isEqualTo(2);
        assertThat(((ConsultationAnswered) facts.get(3)).about()).isEqualTo(1);
    }

    @Test
    void anAnswerToNothingIsRefused() {
        assertThatThrownBy(() -> facts(row(ProcessAct.FEE_PAYMENT, ON, "", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有登记过收费通知");
        assertThatThrownBy(() -> facts(row(ProcessAct.CLARIFICATION, ON, "", "", 1, 9)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("序号为9");
    }

    @Test
    void aRowOfTheDayOfTheLinesOwnStepIsThatStep() {
        Steps steps = new Steps(null, null, null, new Clarification(ASKED, new Limit(null, 10), ON), null, null, null);
        List<ApplicationEvent> facts = told(steps, null, row(ProcessAct.CLARIFICATION_REQUEST, ASKED, "", ""))
                .facts();
        assertThat(facts).hasSize(2);
        ClarificationRequested request = (ClarificationRequested) facts.get(0);
        assertThat(request.limit()).isEqualTo(new Limit(null, 10));
        assertThat(request.documentNo()).isEqualTo("文号1");
        assertThat(((ApplicationClarified) facts.get(1)).about()).isEqualTo(1);
    }

    @Test
    void aRowOfTheDayOfTheReplySaysOnlyItsRest() {
        Reply reply = new Reply(ON, Disposition.GRANTED, null, null, null, null, null, null, null);
        List<ApplicationEvent> facts =
                told(Steps.NONE, reply, row(ProcessAct.REPLY, ON, "A0", "3.1")).facts();
        assertThat(facts).hasSize(1);
        assertThat(((ApplicationReplied) facts.get(0)).earlier()).isNotNull();
    }

    @Test
    void whatTakesTheCaseOutOfTheTablesComesLast() {
        List<ApplicationEvent> facts =
                facts(row(ProcessAct.ANNULLED, ASKED, "", ""), row(ProcessAct.URGE, ASKED, "法规科", "1"));
        assertThat(facts.get(1)).isInstanceOf(ApplicationAnnulled.class);
    }

    private static final class NamedClerks implements Clerks {

        @Override
        public PersonId named(String displayName) {
            return new PersonId("person " + displayName);
        }

        @Override
        public Optional<String> nameOf(PersonId person) {
            return Optional.empty();
        }
    }

    private static final class NoAgencies implements Agencies {

        @Override
        public List<Entry> all() {
            return List.of();
        }

        @Override
        public Optional<Entry> find(AgencyCode code) {
            return Optional.empty();
        }
    }
}
