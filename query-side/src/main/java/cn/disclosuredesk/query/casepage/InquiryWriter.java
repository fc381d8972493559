package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.query.casepage.CaseInquiries.Clarification;
import cn.disclosuredesk.query.casepage.CaseInquiries.ClarificationAnswer;
import cn.disclosuredesk.query.casepage.CaseInquiries.Consulted;
import cn.disclosuredesk.query.casepage.CaseInquiries.ConsulteesAnswer;
import cn.disclosuredesk.query.casepage.CaseInquiries.Delay;
import cn.disclosuredesk.query.casepage.CaseInquiries.Extension;
import cn.disclosuredesk.query.casepage.CaseInquiries.Fee;
import cn.disclosuredesk.query.casepage.CaseInquiries.Notice;
import cn.disclosuredesk.query.casepage.CaseInquiries.ReasonsAnswer;
import cn.disclosuredesk.query.casepage.CaseInquiries.ReasonsAsked;
import cn.disclosuredesk.vault.Particulars;
import java.util.List;

/** Writes down what moves the period, each question with its answer. */
final class InquiryWriter {

    private static final Limit NO_LIMIT = new Limit(null, null);

    private final CaseRead read;

    InquiryWriter(CaseRead read) {
        this.read = read;
    }

    CaseInquiries write() {
        return new CaseInquiries(
                read.each(ClarificationRequested.class, this::clarification),
                read.each(ReasonsRequested.class, this::reasons),
                read.each(ConsultationSent.class, this::consultation),
                read.each(ReplyExtended.class, this::extension),
                read.each(FeeNoticeIssued.class, this::fee),
                read.each(
                        ReplyDelayed.class,
                        it -> new Delay(
                                it.sequence(),
                                it.fact().until(),
                                it.fact().notifiedOn(),
                                it.fact().documentNo())));
    }

    private Clarification clarification(Recorded<ClarificationRequested> it) {
        ClarificationRequested fact = it.fact();
        return new Clarification(
                it.sequence(),
                fact.sentOn(),
                read.servedOn(it),
                fact.limit().by(),
                fact.limit().workingDays(),
                read.text(fact.issues()),
                fact.documentNo(),
                fact.trackingNo(),
                read.answer(it.sequence(), ApplicationClarified.class)
                        .map(answer -> new ClarificationAnswer(
                                answer.sequence(),
                                answer.fact().receivedOn(),
                                read.text(answer.fact().content()),
                                read.text(answer.fact().lateBecause())))
                        .orElse(null));
    }

    private ReasonsAsked reasons(Recorded<ReasonsRequested> it) {
        ReasonsRequested fact = it.fact();
        return new ReasonsAsked(
                it.sequence(),
                fact.sentOn(),
                read.servedOn(it),
                fact.limit().by(),
                fact.limit().workingDays(),
                fact.documentNo(),
                fact.trackingNo(),
                read.answer(it.sequence(), ReasonsGiven.class)
                        .map(answer -> new ReasonsAnswer(
                                answer.sequence(),
                                answer.fact().receivedOn(),
                                read.text(answer.fact().reasons()),
                                answer.fact().accepted()))
                        .orElse(null));
    }

    private Consulted consultation(Recorded<ConsultationSent> it) {
        ConsultationSent fact = it.fact();
        Limit limit = fact.limit() == null ? NO_LIMIT : fact.limit();
        String party = fact.party() == null
                ? null
                : read.vault().particulars(fact.party()).map(Particulars::name).orElse(null);
        return new Consulted(
                String.valueOf(it.sequence()),
                it.sequence(),
                fact.consultee(),
                fact.body() == null ? party : fact.body(),
                fact.sentOn(),
                read.servedOn(it),
                limit.by(),
                limit.workingDays(),
                fact.documentNo(),
                fact.trackingNo(),
                Letters.opinion(read.facts(), it.sequence())
                        .map(answer -> new ConsulteesAnswer(
                                answer.sequence(),
                                answer.fact().receivedOn(),
                                answer.fact().position(),
                                read.text(answer.fact().reasons())))
                        .orElse(null),
                notices(it.sequence()));
    }

    private List<Notice> notices(long consultation) {
        return read.facts().timeline().all(ThirdPartyNotified.class).stream()
                .filter(notice -> notice.fact().about() == consultation)
                .map(notice -> new Notice(
                        notice.sequence(),
                        notice.fact().sentOn(),
                        read.servedOn(notice),
                        notice.fact().documentNo(),
                        notice.fact().trackingNo()))
                .toList();
    }

    private Extension extension(Recorded<ReplyExtended> it) {
        ReplyExtended fact = it.fact();
        Approval approval = fact.approval();
        return new Extension(
                it.sequence(),
                fact.workingDays(),
                approval == null ? null : read.name(approval.by()),
                approval == null ? null : approval.on(),
                approval == null ? null : approval.onPaper(),
                fact.notifiedOn(),
                read.text(fact.reason()),
                read.text(fact.overrideReason()),
                fact.documentNo());
    }

    private Fee fee(Recorded<FeeNoticeIssued> it) {
        FeeNoticeIssued fact = it.fact();
        FeePaid paid =
                read.answer(it.sequence(), FeePaid.class).map(Recorded::fact).orElse(null);
        return new Fee(
                it.sequence(),
                fact.issuedOn(),
                read.servedOn(it),
                fact.method(),
                fact.units(),
                fact.amount(),
                fact.documentNo(),
                fact.trackingNo(),
                paid == null ? null : paid.paidOn(),
                paid == null ? null : paid.ticketNo());
    }
}
