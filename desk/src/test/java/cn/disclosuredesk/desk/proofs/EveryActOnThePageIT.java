package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.Retention;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case in which nearly everything happened, as its pages and lists tell it. */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryActOnThePageIT {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private Office office;
    private Visitor head;
    private Visitor auditor;
    private String id;
    private RecordedFacts facts;

    @BeforeAll
    void aCaseInWhichNearlyEverythingHappened(InProcessDesk desk) {
        office = Office.founded(desk.client());
        head = Visitor.signedIn(desk.client(), "head");
        auditor = Visitor.signedIn(desk.client(), "auditor");
        id = office.registered(RECEIVED);
        facts = new RecordedFacts(desk.beans(), id);
        record();
    }

    private void record() {
        facts.record(new ApplicationHandedOver(facts.id(), day("03-02"), "政策科", facts.clerk(), day("03-09")));
        facts.record(
                new ApplicantContacted(facts.id(), day("03-04"), ContactPurpose.CLARIFICATION, true, facts.text()));
        facts.record(new UnitOpinionGiven(facts.id(), day("03-06"), "政策科", facts.clerk(), facts.text()));
        long asked = facts.record(new ClarificationRequested(
                facts.id(), day("03-10"), null, new Limit(null, 15), facts.text(), "青补〔2026〕1号", "EX01"));
        facts.record(new LetterServed(facts.id(), asked, day("03-12"), ServiceMethod.MAIL, "EX01"));
        facts.record(new ApplicationClarified(facts.id(), asked, day("03-20"), facts.text(), null));
        long consulted = facts.record(new ConsultationSent(
                facts.id(), Consultee.THIRD_PARTY, facts.person(), null, day("03-23"), day("03-25"), null, null, null));
        facts.record(new ConsultationAnswered(facts.id(), consulted, day("04-09"), Position.REFUSES, facts.text()));
        long note = facts.record(new NoteKept(facts.id(), day("04-10"), NoteKind.ADVICE, facts.text()));
        facts.record(new FactRetracted(facts.id(), note, day("04-11"), facts.text()));
        facts.record(new ReplyExtended(facts.id(), 10, null, day("04-13"), facts.text(), null, "青延〔2026〕1号"));
        facts.record(new SearchRecorded(facts.id(), day("04-13"), facts.clerk(), facts.text(), facts.text(), true));
        facts.record(new DisclosureExamined(
                facts.id(), Examination.SECRECY, day("04-14"), facts.clerk(), ExaminationResult.PARTLY, null));
        facts.record(new StepApproved(facts.id(), ApprovedStep.REPLY, day("04-15"), facts.clerk(), true, null));
        long replied = facts.record(replied(day("04-20"), Disposition.PARTIAL, Outcome.PARTIAL, "青复〔2026〕1号"));
        facts.record(new FactCorrected(
                facts.id(),
                replied,
                day("04-22"),
                replied(day("04-21"), Disposition.PARTIAL, Outcome.PARTIAL, "青复〔2026〕1号"),
                facts.text()));
        facts.record(new ReplyRevoked(facts.id(), replied, day("05-06"), facts.text(), null));
        facts.record(replied(day("05-20"), Disposition.GRANTED, Outcome.GRANTED, "青复〔2026〕2号"));
        facts.record(new ProactiveDisclosureDecided(facts.id(), day("05-21"), true, "https://example.gov.cn/1", null));
        facts.record(new ApplicationArchived(facts.id(), day("05-05"), "2026-Y-001", Retention.THIRTY_YEARS));
    }

    private ApplicationReplied replied(LocalDate on, Disposition disposition, Outcome outcome, String documentNo) {
        return new ApplicationReplied(
                facts.id(),
                on,
                disposition,
                outcome,
                on,
                List.of(new Ground("第三十七条", null)),
                null,
                on,
                documentNo,
                null,
                null,
                null);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    @Test
    void theAnswerHoldsEachOfThemWithItsSequence() {
        Answer page = office.application(id).expect(200);
        assertThat(page.text("status")).isEqualTo("ENDED");
        assertThat(page.at("light").isNull()).isTrue();
        assertThat(page.text("clarifications.0.servedOn")).isEqualTo("2026-03-12");
        assertThat(page.text("clarifications.0.answer.receivedOn")).isEqualTo("2026-03-20");
        assertThat(page.at("clarifications.0.answerWithin").asInt()).isEqualTo(15);
        assertThat(page.text("consultations.0.consultationId"))
                .isEqualTo(String.valueOf(page.at("consultations.0.sequence").asLong()));
        assertThat(page.text("consultations.0.name")).isEqualTo("申请人甲");
        assertThat(page.text("consultations.0.answer.position")).isEqualTo("REFUSES");
        assertThat(page.text("reply.documentNo")).isEqualTo("青复〔2026〕2号");
        assertThat(page.texts("replies", "madeOn")).containsExactly("2026-04-21", "2026-05-20");
        assertThat(page.texts("replyDueAgain", "since")).containsExactly("2026-05-06");
        assertThat(page.texts("letters", "kind"))
                .containsExactly("CLARIFICATION_REQUEST", "CONSULTATION", "EXTENSION_NOTICE", "REPLY", "REPLY");
        assertThat(page.at("notes").size()).isZero();
        assertThat(page.text("archive.fileNo")).isEqualTo("2026-Y-001");
    }

    @Test
    void theEventsTellWhichFactWasCorrected() {
        Answer events = office.as("head").get("/api/applications/" + id + "/events");
        int corrected = events.expect(200).json().size() - 5;
        assertThat(events.text(corrected + ".type")).isEqualTo("fact-corrected");
        assertThat(events.text(corrected + ".payload.to.fact")).isEqualTo("application-replied");
        assertThat(events.text(corrected + ".payload.to.madeOn")).isEqualTo("2026-04-21");
    }

    @Test
    void thePageTellsThemInWords() {
        String page = head.read("/applications/" + id);
        assertThat(page)
                .contains("补正告知书", "青补〔2026〕1号", "自收到之日起 15 个工作日", "第三方", "不同意公开", "保密审查", "线下签批")
                .contains("更正“答复”（2026-04-20，第 16 项）：答复日期由 2026-04-20 改为 2026-04-21")
                .contains("落款日期由 2026-04-20 改为 2026-04-21")
                .contains("撤销“记事”", "class=\" retracted\"")
                .contains("档号 2026-Y-001", "https://example.gov.cn/1");
        assertThat(head.read("/applications/" + id + "/clock")).contains("计时段");
    }

    @Test
    void thePageHoldsNoTextForThoseWhoMayNotReadIt() {
        assertThat(auditor.read("/applications/" + id)).doesNotContain("申请人甲", "道路建设项目立项批复");
    }

    @Test
    void theListFollowsCorrectionsRevocationsAndAnnulments(InProcessDesk desk) {
        assertThat(list("outcome=3.1")).containsExactly(id);
        assertThat(list("status=ENDED")).containsExactly(id);
        String another = office.registered(RECEIVED);
        RecordedFacts its = new RecordedFacts(desk.beans(), another);
        assertThat(list("status=RECEIVED")).containsExactly(another);
        long replied = its.record(new ApplicationReplied(
                its.id(),
                day("03-10"),
                Disposition.GRANTED,
                Outcome.GRANTED,
                day("03-10"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null));
        assertThat(list("status=ENDED")).contains(another);
        long revoked = its.record(new ReplyRevoked(its.id(), replied, day("03-12"), its.text(), null));
        assertThat(list("status=REPLY_DUE_AGAIN")).containsExactly(another);
        its.record(new FactRetracted(its.id(), revoked, day("03-13"), its.text()));
        its.record(new FactRetracted(its.id(), replied, day("03-13"), its.text()));
        assertThat(list("status=RECEIVED")).containsExactly(another);
        its.record(new ApplicationAnnulled(its.id(), day("03-16"), its.text()));
        assertThat(list("status=ANNULLED")).containsExactly(another);
        assertThat(list("")).contains(another);
        assertThat(head.read("/applications/" + another)).contains("已作废", "本件登记已于 2026-03-16 作废");
    }

    private List<String> list(String filter) {
        return office.as("head")
                .get("/api/applications?agency=" + office.agency() + "&" + filter)
                .expect(200)
                .texts("items", "id");
    }
}
