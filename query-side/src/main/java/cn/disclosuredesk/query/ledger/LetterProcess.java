package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.vocabulary.FeeMethod;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes letters, what answers them, and ends on the sheet 过程. A fact that the case's own line tells has a row too where
 * the line cannot say all of it, or could be taken for another one of its kind.
 */
final class LetterProcess {

    /** In which 事项 the letters are told that can be served and come back. */
    private static final Map<Class<?>, ProcessAct> LETTERS = Map.of(
            ClarificationRequested.class, ProcessAct.CLARIFICATION_REQUEST,
            ReasonsRequested.class, ProcessAct.REASONS_REQUEST,
            ReplyDelayed.class, ProcessAct.DELAY,
            FeeNoticeIssued.class, ProcessAct.FEE_NOTICE,
            ConsultationSent.class, ProcessAct.CONSULTATION,
            ReplyExtended.class, ProcessAct.EXTENSION,
            ThirdPartyNotified.class, ProcessAct.THIRD_PARTY_NOTICE,
            ApplicationReplied.class, ProcessAct.REPLY);

    private static final String TOLD_LATE = "；逾期告知的理由：";

    private static final long NO_FACT_OF_ITS_OWN = -1;

    private final CaseFacts facts;
    private final TheLine line;
    private final LedgerTexts texts;
    private final ProcessRows rows;

    LetterProcess(CaseFacts facts, TheLine line, LedgerTexts texts, ProcessRows rows) {
        this.facts = facts;
        this.line = line;
        this.texts = texts;
        this.rows = rows;
    }

    void write(Recorded<ApplicationEvent> recorded) {
        if (!questions(recorded) && !answers(recorded) && !fees(recorded) && !ends(recorded)) {
            afterwards(recorded);
        }
    }

    private boolean questions(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ClarificationRequested fact) {
            if (needsRow(recorded, fact.servedOn(), fact.issues(), fact.documentNo(), fact.trackingNo())) {
                letter(
                                row(ProcessAct.CLARIFICATION_REQUEST, recorded),
                                fact.servedOn(),
                                fact.documentNo(),
                                fact.trackingNo())
                        .with(ProcessColumn.LIMIT, ApplicationLine.limit(fact.limit()))
                        .with(ProcessColumn.REMARK, texts.of(fact.issues()));
            }
        } else if (event instanceof ConsultationSent fact) {
            String whom = fact.party() == null ? fact.body() : texts.of(fact.party());
            if (needsRow(recorded, whom, fact.servedOn(), fact.limit(), fact.documentNo(), fact.trackingNo())) {
                letter(row(ProcessAct.CONSULTATION, recorded), fact.servedOn(), fact.documentNo(), fact.trackingNo())
                        .with(ProcessColumn.OBJECT, fact.consultee().label())
                        .with(ProcessColumn.RESULT, whom)
                        .with(ProcessColumn.LIMIT, ApplicationLine.limit(fact.limit()));
            }
        } else if (event instanceof ReplyExtended fact) {
            if (needsRow(recorded, fact.approval(), fact.reason(), fact.overrideReason(), fact.documentNo())) {
                row(ProcessAct.EXTENSION, recorded)
                        .with(
                                ProcessColumn.OBJECT,
                                fact.approval() == null
                                        ? null
                                        : texts.clerk(fact.approval().by()))
                        .with(ProcessColumn.RESULT, fact.workingDays())
                        .with(ProcessColumn.DOCUMENT_NO, fact.documentNo())
                        .with(ProcessColumn.REMARK, why(fact));
            }
        } else if (event instanceof ReasonsRequested fact) {
            letter(row(ProcessAct.REASONS_REQUEST, recorded), fact.servedOn(), fact.documentNo(), fact.trackingNo())
                    .with(ProcessColumn.LIMIT, ApplicationLine.limit(fact.limit()));
        } else if (event instanceof ReplyDelayed fact) {
            row(ProcessAct.DELAY, recorded)
                    .with(ProcessColumn.LIMIT, fact.until())
                    .with(ProcessColumn.DOCUMENT_NO, fact.documentNo());
        } else {
            return false;
        }
        return true;
    }

    private boolean answers(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ApplicationClarified fact) {
            if (needsRow(recorded, fact.content(), fact.lateBecause())) {
                about(row(ProcessAct.CLARIFICATION, recorded), fact)
                        .with(ProcessColumn.RESULT, texts.of(fact.lateBecause()))
                        .with(ProcessColumn.REMARK, texts.of(fact.content()));
            }
        } else if (event instanceof ConsultationAnswered fact) {
            if (needsRow(recorded, fact.position(), fact.reasons())) {
                about(row(ProcessAct.CONSULTATION_ANSWER, recorded), fact)
                        .with(
                                ProcessColumn.OBJECT,
                                facts.timeline()
                                        .at(fact.about())
                                        .map(sent -> ((ConsultationSent) sent)
                                                .consultee()
                                                .label())
                                        .orElse(null))
                        .with(ProcessColumn.RESULT, position(fact.position()))
                        .with(ProcessColumn.REMARK, texts.of(fact.reasons()));
            }
        } else if (event instanceof ReasonsGiven fact) {
            about(row(ProcessAct.REASONS, recorded), fact)
                    .with(ProcessColumn.RESULT, fact.accepted() == null ? null : fact.accepted() ? "合理" : "不合理")
                    .with(ProcessColumn.REMARK, texts.of(fact.reasons()));
        } else if (event instanceof ThirdPartyNotified fact) {
            letter(
                    about(row(ProcessAct.THIRD_PARTY_NOTICE, recorded), fact),
                    fact.servedOn(),
                    fact.documentNo(),
                    fact.trackingNo());
        } else {
            return false;
        }
        return true;
    }

    private boolean fees(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof FeeNoticeIssued fact) {
            if (needsRow(
                    recorded, fact.issuedOn(), fact.method(), fact.units(), fact.documentNo(), fact.trackingNo())) {
                letter(row(ProcessAct.FEE_NOTICE, recorded), fact.servedOn(), fact.documentNo(), fact.trackingNo())
                        .with(ProcessColumn.OBJECT, charged(fact))
                        .with(ProcessColumn.RESULT, fact.amount());
            }
        } else if (event instanceof FeePaid fact) {
            if (needsRow(recorded, fact.ticketNo())) {
                about(row(ProcessAct.FEE_PAYMENT, recorded), fact).with(ProcessColumn.DOCUMENT_NO, fact.ticketNo());
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean ends(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ApplicationReplied fact) {
            if (needsRow(recorded, fact.earlier(), fact.provideBy())) {
                LedgerRow<ProcessColumn> row = row(ProcessAct.REPLY, recorded)
                        .with(ProcessColumn.OBJECT, texts.number(fact.earlier()).orElse(null))
                        .with(ProcessColumn.RESULT, ApplicationLine.outcome(fact.disposition(), fact.outcome()))
                        .with(ProcessColumn.REMARK, texts.of(fact.subReason()))
                        .with(ProcessColumn.LIMIT, fact.provideBy())
                        .with(ProcessColumn.DOCUMENT_NO, fact.documentNo());
                if (fact.dispatch() != null && !line.tells(recorded)) {
                    sentOut(row, fact, fact.dispatch());
                }
            }
        } else if (event instanceof ApplicationWithdrawn fact) {
            if (needsRow(recorded)) {
                row(ProcessAct.WITHDRAWAL, recorded).with(ProcessColumn.REMARK, texts.of(fact.reason()));
            }
        } else if (event instanceof ReplyRevoked fact) {
            about(row(ProcessAct.REPLY_REVOKED, recorded), fact)
                    .with(ProcessColumn.DOCUMENT_NO, fact.documentNo())
                    .with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else {
            return false;
        }
        return true;
    }

    /** In the row of the reply where that can say how it went out, else in one of its own. */
    private void sentOut(LedgerRow<ProcessColumn> row, ApplicationReplied fact, Dispatch dispatch) {
        LocalDate leaves = dispatch.method().madeWhenDispatched() ? fact.madeOn() : null;
        boolean besideTheLine =
                line.end() != null && line.end().fact().happenedOn().equals(fact.madeOn());
        if (fact.earlier() == null && !besideTheLine && Objects.equals(leaves, dispatch.dispatchedOn())) {
            row.with(ProcessColumn.OBJECT, dispatch.method().label())
                    .with(ProcessColumn.SERVED_ON, dispatch.servedOn())
                    .with(ProcessColumn.TRACKING_NO, dispatch.trackingNo());
        } else {
            served(NO_FACT_OF_ITS_OWN, dispatch, fact.madeOn());
        }
    }

    private void afterwards(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof LetterServed fact) {
            about(row(ProcessAct.SERVICE, recorded), fact)
                    .with(ProcessColumn.OBJECT, label(fact))
                    .with(ProcessColumn.RESULT, method(fact.method()))
                    .with(ProcessColumn.TRACKING_NO, fact.trackingNo());
        } else if (event instanceof LetterReturned fact) {
            about(row(ProcessAct.LETTER_RETURNED, recorded), fact)
                    .with(ProcessColumn.OBJECT, label(fact))
                    .with(ProcessColumn.TRACKING_NO, fact.trackingNo())
                    .with(ProcessColumn.REMARK, texts.of(fact.because()));
        } else if (event instanceof ReplyServed fact) {
            served(recorded.sequence(), fact.dispatch(), fact.on());
        } else if (event instanceof InformationProvided fact) {
            row(ProcessAct.PROVISION, recorded)
                    .with(ProcessColumn.RESULT, method(fact.method()))
                    .with(ProcessColumn.TRACKING_NO, fact.trackingNo());
        } else if (event instanceof ProactiveDisclosureDecided fact) {
            row(ProcessAct.PROACTIVE_DISCLOSURE, recorded)
                    .with(ProcessColumn.OBJECT, fact.publishedAt())
                    .with(ProcessColumn.RESULT, fact.disclosed() ? "已公开" : "不公开")
                    .with(ProcessColumn.REMARK, texts.of(fact.reason()));
        }
    }

    /** How a reply went out: 日期 is the day it left where 送达日期 says when it arrived. */
    private void served(long sequence, Dispatch dispatch, LocalDate on) {
        LocalDate left = dispatch.dispatchedOn();
        LocalDate arrived = dispatch.servedOn();
        boolean onlyArrived = left == null && arrived != null;
        rows.row(ProcessAct.SERVICE, sequence, left != null ? left : on)
                .with(ProcessColumn.OBJECT, ProcessAct.REPLY.label())
                .with(ProcessColumn.RESULT, method(dispatch.method()))
                .with(ProcessColumn.SERVED_ON, onlyArrived && !dispatch.method().madeWhenDispatched() ? null : arrived)
                .with(ProcessColumn.TRACKING_NO, dispatch.trackingNo());
    }

    /** Whether the line cannot say everything, or does not tell it at all; {@code more} is what has no column there. */
    private boolean needsRow(Recorded<ApplicationEvent> recorded, @Nullable Object... more) {
        return !line.tells(recorded) || Stream.of(more).anyMatch(Objects::nonNull) || hasTwin(recorded);
    }

    /** Of two of one kind, each must be told apart wherever another fact names it; the line's own row comes first then. */
    private boolean hasTwin(Recorded<ApplicationEvent> recorded) {
        return facts.timeline().all(recorded.fact().getClass()).size() > 1;
    }

    private <A extends AboutAFact> LedgerRow<ProcessColumn> about(LedgerRow<ProcessColumn> row, A fact) {
        return row.with(ProcessColumn.ABOUT, rows.place(fact.about()).orElse(null));
    }

    private @Nullable String label(AboutAFact fact) {
        return facts.timeline()
                .at(fact.about())
                .map(letter -> LETTERS.get(letter.getClass()))
                .map(ProcessAct::label)
                .orElse(null);
    }

    private LedgerRow<ProcessColumn> row(ProcessAct act, Recorded<ApplicationEvent> recorded) {
        return rows.row(act, recorded.sequence(), recorded.fact().happenedOn());
    }

    private static LedgerRow<ProcessColumn> letter(
            LedgerRow<ProcessColumn> row,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {
        return row.with(ProcessColumn.SERVED_ON, servedOn)
                .with(ProcessColumn.DOCUMENT_NO, documentNo)
                .with(ProcessColumn.TRACKING_NO, trackingNo);
    }

    private @Nullable String why(ReplyExtended fact) {
        String reason = texts.of(fact.reason());
        return fact.overrideReason() == null
                ? reason
                : Objects.requireNonNullElse(reason, "") + TOLD_LATE + texts.of(fact.overrideReason());
    }

    private static @Nullable String method(@Nullable ServiceMethod method) {
        return method == null ? null : method.label();
    }

    private static @Nullable String position(@Nullable Position position) {
        return position == null ? null : position.label().replace("同意公开", "同意");
    }

    private static String charged(FeeNoticeIssued fact) {
        return Stream.of(
                        fact.method() == null ? null : fact.method() == FeeMethod.PER_REQUEST ? "按件" : "按页",
                        fact.units() == null ? null : fact.units().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
