package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.vocabulary.Continuation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the rows of an application on the sheet 过程: receipt, work inside the agency, and how the case left it. Letters
 * and ends are {@link LetterProcess}. What an application shows because of a review is not written: it follows from the
 * sheet 复议诉讼. Neither is what the desk does by itself.
 */
final class ApplicationProcess {

    private static final String KEYWORDS = "；检索词：";

    private final LedgerTexts texts;
    private final TheLine line;
    private final ProcessRows rows;
    private final LetterProcess letters;

    private ApplicationProcess(CaseFacts facts, TheLine line, LedgerTexts texts) {
        this.texts = texts;
        this.line = line;
        this.rows = ProcessRows.ofApplication(facts.registration().receiptNo().value());
        this.letters = new LetterProcess(facts, line, texts, rows);
    }

    static List<LedgerRow<ProcessColumn>> of(CaseFacts facts, TheLine line, LedgerTexts texts) {
        ApplicationProcess writing = new ApplicationProcess(facts, line, texts);
        facts.timeline().facts().forEach(writing::write);
        return writing.rows.all();
    }

    private void write(Recorded<ApplicationEvent> recorded) {
        if (!(recorded.fact() instanceof ApplicationReceived)
                && !receipt(recorded)
                && !work(recorded)
                && !left(recorded)) {
            letters.write(recorded);
        }
    }

    private boolean receipt(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ReceiptConfirmed fact) {
            row(ProcessAct.RECEIPT_CONFIRMED, recorded).with(ProcessColumn.RESULT, fact.receivedOn());
        } else if (event instanceof ApplicantContacted fact) {
            row(ProcessAct.CONTACT, recorded)
                    .with(ProcessColumn.OBJECT, fact.purpose().label())
                    .with(ProcessColumn.RESULT, fact.reached() ? "已联系" : "未联系上")
                    .with(ProcessColumn.REMARK, texts.of(fact.said()));
        } else if (event instanceof ApplicantUnreachable fact) {
            row(ProcessAct.UNREACHABLE, recorded).with(ProcessColumn.REMARK, texts.of(fact.because()));
        } else if (event instanceof CopyAttached fact) {
            row(ProcessAct.COPY, recorded)
                    .with(ProcessColumn.OBJECT, fact.channel().label())
                    .with(ProcessColumn.TRACKING_NO, fact.mailNo())
                    .with(ProcessColumn.REMARK, texts.of(fact.note()));
        } else if (event instanceof ApplicationAccepted) {
            row(ProcessAct.ACCEPTANCE, recorded);
        } else if (event instanceof ApplicationContinued fact) {
            row(ProcessAct.CONTINUED, recorded)
                    .with(ProcessColumn.OBJECT, from(fact))
                    .with(
                            ProcessColumn.RESULT,
                            switch (fact.why()) {
                                case SPLIT -> "拆分";
                                case OTHER_AGENCY -> "改登";
                            });
        } else {
            return false;
        }
        return true;
    }

    private boolean work(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ApplicationHandedOver fact) {
            if (!line.tells(recorded)) {
                row(ProcessAct.HAND_OVER, recorded)
                        .with(ProcessColumn.OBJECT, fact.unit())
                        .with(ProcessColumn.RESULT, texts.clerk(fact.handler()))
                        .with(ProcessColumn.LIMIT, fact.answerBy());
            }
        } else if (event instanceof HandOverReturned fact) {
            row(ProcessAct.HAND_OVER_RETURNED, recorded)
                    .with(ProcessColumn.OBJECT, fact.unit())
                    .with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else if (event instanceof UnitUrged fact) {
            row(ProcessAct.URGE, recorded)
                    .with(ProcessColumn.OBJECT, fact.unit())
                    .with(ProcessColumn.RESULT, fact.time());
        } else if (event instanceof UnitOpinionGiven fact) {
            row(ProcessAct.OPINION, recorded)
                    .with(ProcessColumn.OBJECT, fact.unit())
                    .with(ProcessColumn.RESULT, texts.clerk(fact.leader()))
                    .with(ProcessColumn.REMARK, texts.of(fact.opinion()));
        } else if (event instanceof NoteKept fact) {
            if (!line.tells(recorded)) {
                row(ProcessAct.NOTE, recorded)
                        .with(ProcessColumn.OBJECT, fact.kind().label())
                        .with(ProcessColumn.REMARK, texts.of(fact.text()));
            }
        } else {
            return checked(recorded);
        }
        return true;
    }

    private boolean checked(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof SearchRecorded fact) {
            String scope = texts.of(fact.scope());
            row(ProcessAct.SEARCH, recorded)
                    .with(ProcessColumn.OBJECT, texts.clerk(fact.by()))
                    .with(ProcessColumn.RESULT, fact.found() ? "检索到" : "未检索到")
                    .with(
                            ProcessColumn.REMARK,
                            fact.keywords() == null ? scope : scope + KEYWORDS + texts.of(fact.keywords()));
        } else if (event instanceof DisclosureExamined fact) {
            row(ProcessAct.EXAMINATION, recorded)
                    .with(ProcessColumn.OBJECT, texts.clerk(fact.by()))
                    .with(
                            ProcessColumn.RESULT,
                            fact.examination().label() + "：" + fact.result().label())
                    .with(ProcessColumn.REMARK, texts.of(fact.note()));
        } else if (event instanceof StepApproved fact) {
            row(ProcessAct.APPROVAL, recorded)
                    .with(ProcessColumn.OBJECT, fact.step().label())
                    .with(ProcessColumn.RESULT, texts.clerk(fact.by()))
                    .with(ProcessColumn.REMARK, texts.of(fact.note()));
        } else {
            return false;
        }
        return true;
    }

    private boolean left(Recorded<ApplicationEvent> recorded) {
        ApplicationEvent event = recorded.fact();
        if (event instanceof ApplicationArchived fact) {
            row(ProcessAct.ARCHIVED, recorded)
                    .with(ProcessColumn.OBJECT, fact.fileNo())
                    .with(
                            ProcessColumn.RESULT,
                            fact.retention() == null ? null : fact.retention().label());
        } else if (event instanceof ApplicationSplit fact) {
            row(ProcessAct.SPLIT, recorded)
                    .with(ProcessColumn.OBJECT, numbers(fact.into()))
                    .with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else if (event instanceof ApplicationMoved fact) {
            row(ProcessAct.MOVED, recorded)
                    .with(ProcessColumn.OBJECT, fact.to() + " " + numbers(List.of(fact.into())))
                    .with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else if (event instanceof ApplicationAnnulled fact) {
            row(ProcessAct.ANNULLED, recorded).with(ProcessColumn.REMARK, texts.of(fact.reason()));
        } else {
            return false;
        }
        return true;
    }

    /** Within one agency the number is enough, unless its first word could be taken for an agency. */
    private static String from(ApplicationContinued fact) {
        String number = fact.fromNumber().value();
        boolean here = fact.why() == Continuation.SPLIT && number.chars().noneMatch(Character::isWhitespace);
        return here ? number : fact.fromAgency() + " " + number;
    }

    private String numbers(List<ApplicationId> applications) {
        return applications.stream()
                .flatMap(id -> texts.number(id).stream())
                .collect(Collectors.joining(ApplicationLine.BETWEEN));
    }

    private LedgerRow<ProcessColumn> row(ProcessAct act, Recorded<ApplicationEvent> recorded) {
        return rows.row(act, recorded.sequence(), recorded.fact().happenedOn());
    }
}
