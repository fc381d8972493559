package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Ground;
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
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.ApprovedStep;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Examination;
import cn.disclosuredesk.vocabulary.ExaminationResult;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.Retention;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correction reads a fact back into its form and writes it again: what nobody corrects must not change. */
class FormsReadBackWhatTheyWroteTest {

    private static final ApplicationId ID = CaseOf2026.ID;
    private static final LocalDate DAY = LocalDate.parse("2026-01-20");
    private static final LocalDate LATER = LocalDate.parse("2026-01-22");
    private static final PersonId PERSON = new PersonId("公开办主任申");
    private static final CaseFacts FACTS = PaperDesk.received("2026-01-05");
    private static final String TODAY = "2026-06-30";

    private static SealedText text(String text) {
        return PaperDesk.text(text);
    }

    private static ApplicationReplied replied(@Nullable Dispatch dispatch, @Nullable ApplicationId earlier) {
        boolean full = dispatch != null;
        return new ApplicationReplied(
                ID,
                DAY,
                Disposition.REPEATED,
                Outcome.REPEATED,
                DAY,
                full ? List.of(new Ground("第三十六条", "第（六）项"), new Ground("第三十九条", null)) : List.of(),
                full ? text("已答复") : null,
                full ? DAY.minusDays(1) : null,
                full ? "3号" : null,
                dispatch,
                earlier,
                full ? LATER : null);
    }

    static List<ApplicationEvent> facts() {
        return List.of(
                new ReceiptConfirmed(ID, LATER, DAY),
                new ApplicationAccepted(ID, DAY),
                new ApplicantContacted(ID, DAY, ContactPurpose.OTHER, true, text("已寄出")),
                new ApplicantUnreachable(ID, DAY, text("空号")),
                new CopyAttached(ID, Channel.FAX, DAY, "EX1", text("内容相同")),
                new ApplicationHandedOver(ID, DAY, "法规科", PERSON, LATER),
                new ApplicationHandedOver(ID, DAY, null, PERSON, null),
                new UnitUrged(ID, DAY, "法规科", 3),
                new HandOverReturned(ID, DAY, null, text("不属职责")),
                new UnitOpinionGiven(ID, DAY, null, PERSON, text("建议公开")),
                new ClarificationRequested(ID, DAY, LATER, new Limit(LATER, null), text("项目名称"), "3号", "EX1"),
                new ClarificationRequested(ID, DAY, null, new Limit(null, 15), null, null, null),
                new ApplicationClarified(ID, 7, DAY, text("补正后的内容"), text("邮路中断")),
                new ConsultationSent(
                        ID, Consultee.THIRD_PARTY, text("某丙"), null, DAY, LATER, new Limit(null, 15), "3号", "EX1"),
                new ConsultationSent(ID, Consultee.OTHER_AGENCY, null, "市保密局", DAY, null, null, null, null),
                new ConsultationSent(ID, Consultee.THIRD_PARTY, null, null, DAY, null, null, null, null),
                new ConsultationAnswered(ID, 7, DAY, Position.PARTLY, text("商业秘密")),
                new ConsultationAnswered(ID, 7, DAY, null, null),
                new ThirdPartyNotified(ID, 7, DAY, LATER, "3号", "EX1"),
                new LetterServed(ID, 7, DAY, ServiceMethod.LEFT, "EX1"),
                new LetterReturned(ID, 7, DAY, text("查无此人"), "EX1"),
                new ReplyExtended(
                        ID, 20, new Approval(PERSON, DAY, true), LATER, text("材料多"), text("退信"), "〔2026〕3号-延"),
                new ReplyExtended(ID, 5, null, LATER, null, null, null),
                new FeeNoticeIssued(ID, DAY, LATER, FeeMethod.PER_PAGE, 101, new BigDecimal("720.5"), "3号", "EX1"),
                new FeeNoticeIssued(ID, null, LATER, null, null, new BigDecimal("100.00"), null, null),
                new FeePaid(ID, 7, DAY, "4101002026"),
                new ReasonsRequested(ID, DAY, LATER, new Limit(LATER.plusDays(9), null), "3号", "EX1"),
                new ReasonsRequested(ID, DAY, null, new Limit(null, 10), null, null),
                new ReasonsGiven(ID, 7, DAY, text("撰写论文"), true),
                new ReasonsGiven(ID, 7, DAY, null, null),
                new ReplyDelayed(ID, LATER, DAY, "3号"),
                new DisclosureExamined(ID, Examination.LEGALITY, DAY, PERSON, ExaminationResult.REFERRED, text("请示")),
                new SearchRecorded(ID, DAY, PERSON, text("发文目录"), text("征地"), true),
                new StepApproved(ID, ApprovedStep.FEE, DAY, PERSON, true, text("同意")),
                new StepApproved(ID, ApprovedStep.FEE, DAY, null, false, null),
                replied(CaseOf2026.byMail("2026-01-19"), new ApplicationId("018f0000-0000-7000-8000-000000000000")),
                replied(null, null),
                replied(new Dispatch(ServiceMethod.DIRECT, null, null, null), null),
                replied(new Dispatch(ServiceMethod.MAIL, LATER, DAY, null), null),
                new ReplyServed(ID, CaseOf2026.byMail("2026-01-20"), DAY),
                new InformationProvided(ID, DAY, ServiceMethod.DIRECT, "EX1"),
                new ReplyRevoked(ID, 7, DAY, text("依据有误"), "3号"),
                new ApplicationWithdrawn(ID, DAY, Outcome.OTHER, DAY, text("不再需要")),
                new ProactiveDisclosureDecided(ID, DAY, true, "https://www.example.gov.cn/a", text("多人申请")),
                new ApplicationArchived(ID, DAY, "2026-D30-7", Retention.PERMANENT),
                new NoteKept(ID, DAY, NoteKind.ADVICE, text("意见")),
                new ApplicationAnnulled(ID, DAY, text("重复登记")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsWrittenAgainAsItStood(ApplicationEvent fact) {
        List<? extends ApplicationEvent> again = FormsOnPaper.all().stream()
                .filter(form -> form.fact().isInstance(fact))
                .map(form -> again(form, fact))
                .toList();

        assertThat(again).hasSize(1).first().isEqualTo(fact);
    }

    private static <B, F extends ApplicationEvent> ApplicationEvent again(ActForm<B, F> form, ApplicationEvent fact) {
        Writing writing = PaperDesk.writing(FACTS.with(fact), TODAY, fact);
        return form.write(form.read(form.fact().cast(fact), writing), writing);
    }

    /** Somebody who was only named in a ledger, and the account that was made for her later. */
    @Test
    void aClerkStaysWhoSheWasThoughAnotherHasHerName() {
        PersonId account = new PersonId("account");
        Clerks namesakes = new Clerks() {
            @Override
            public PersonId named(String displayName) {
                return account;
            }

            @Override
            public Optional<String> nameOf(PersonId person) {
                return Optional.of("李四");
            }
        };
        Approval approval = new Approval(PERSON, DAY, true);
        var extended = new ReplyExtended(ID, 20, approval, LATER, text("材料多"), text("退信"), null);
        Writing paper = PaperDesk.writing(FACTS.with(extended), TODAY, extended);
        Writing writing =
                new Writing(paper.facts(), paper.today(), paper.reckoning(), paper.vault(), namesakes, extended, false);

        assertThat(writing.clerkIfAny("李四")).isEqualTo(PERSON);
        assertThat(writing.clerkIfAny("王五")).isEqualTo(account);
    }
}
