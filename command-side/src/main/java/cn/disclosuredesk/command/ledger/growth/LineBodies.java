package cn.disclosuredesk.command.ledger.growth;

import static cn.disclosuredesk.command.ledger.growth.ToldField.APPEAL;
import static cn.disclosuredesk.command.ledger.growth.ToldField.DECISION;
import static cn.disclosuredesk.command.ledger.growth.ToldField.NOTE;
import static cn.disclosuredesk.command.ledger.growth.ToldField.NOTICE;
import static cn.disclosuredesk.command.ledger.growth.ToldField.OTHERS;
import static cn.disclosuredesk.command.ledger.growth.ToldField.REGISTRATION;
import static cn.disclosuredesk.command.ledger.growth.ToldField.REPLY;
import static cn.disclosuredesk.command.ledger.growth.ToldField.WITHDRAWAL;

import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Disposition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A line as the bodies of the calls by which a clerk would have told the same, by the name of the act. */
final class LineBodies {

    private final Map<String, ObjectNode> bodies = new LinkedHashMap<>();

    private LineBodies() {}

    static Map<String, ObjectNode> of(ApplicationLine line) {
        LineBodies told = new LineBodies();
        told.put(REGISTRATION, "receivedOn", line.receivedOn());
        told.put(REGISTRATION, "channel", line.channel());
        told.put(REGISTRATION, "applicant.kind", line.kind());
        told.put(REGISTRATION, "applicant.name", line.applicantName());
        told.put(REGISTRATION, "content", line.content());
        told.particular(line.particular());
        told.steps(line.steps());
        told.end(line.reply(), line.particular().grounds());
        return told.bodies;
    }

    /** {@code about} null where the line names none: an earlier line may have named some. */
    static Map<String, ObjectNode> of(ReviewLine line, List<ApplicationId> about) {
        LineBodies told = new LineBodies();
        told.put(NOTICE, "notifiedOn", line.notifiedOn());
        told.put(NOTICE, "caseNo", line.caseNo());
        told.put(NOTICE, "kind", line.kind());
        told.put(NOTICE, "applicationIds", about.isEmpty() ? null : ids(about));
        told.put(NOTICE, "body", line.body());
        told.put(NOTICE, "capacity", line.capacity());
        told.put(NOTICE, "procedure", line.procedure());
        told.put(NOTICE, "filedOn", line.filedOn());
        told.put(APPEAL, "caseNo", line.secondInstanceNo());
        ReviewLine.End end = line.end();
        if (end != null) {
            told.put(DECISION, "decidedOn", end.on());
            told.put(
                    DECISION,
                    "ending",
                    end.ending() == null ? null : end.ending().word());
            told.put(DECISION, "result", end.result());
        }
        return told.bodies;
    }

    private static ArrayNode ids(List<ApplicationId> about) {
        return texts(about.stream().map(ApplicationId::value).toList());
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        texts.forEach(all::add);
        return all;
    }

    private static @Nullable ArrayNode grounds(List<Ground> grounds) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        grounds.forEach(ground -> {
            ObjectNode one = all.addObject().put("article", ground.article());
            Fields.put(one, "item", ground.item());
        });
        return all.isEmpty() ? null : all;
    }

    private void particular(ApplicationLine.Particular told) {
        put(REGISTRATION, "submittedOn", told.submittedOn());
        put(REGISTRATION, "arrivedOn", told.arrivedOn());
        put(REGISTRATION, "confirmedOn", told.confirmedOn());
        put(REGISTRATION, "applicant.idNumber", told.idNumber());
        put(REGISTRATION, "applicant.phone", told.phone());
        put(REGISTRATION, "applicant.email", told.email());
        put(REGISTRATION, "applicant.address", told.address());
        put(REGISTRATION, "agent.name", told.agent());
        put(REGISTRATION, OTHERS, told.others().isEmpty() ? null : texts(told.others()));
        put(REGISTRATION, "form", told.form());
        put(REGISTRATION, "mailNo", told.mailNo());
        put(REGISTRATION, "replyInNameOf", told.replyInNameOf());
    }

    private void steps(ApplicationLine.Steps steps) {
        put("assignment", "unit", steps.unit());
        put("assignment", "handler", steps.handler());
        put(NOTE, "text", steps.remark());
        ApplicationLine.Clarification clarification = steps.clarification();
        if (clarification != null) {
            put("clarification-request", "sentOn", clarification.sentOn());
            if (clarification.limit() != null) {
                put("clarification-request", "answerBy", clarification.limit().by());
                put(
                        "clarification-request",
                        "answerWithin.workingDays",
                        number(clarification.limit().workingDays()));
            }
            put("clarification", "receivedOn", clarification.receivedOn());
        }
        ApplicationLine.Consultation consultation = steps.consultation();
        if (consultation != null) {
            put("consultations", "consultee", consultation.consultee());
            put("consultations", "sentOn", consultation.sentOn());
            put("answer", "receivedOn", consultation.receivedOn());
        }
        ApplicationLine.Extension extension = steps.extension();
        if (extension != null) {
            put("extension", "notifiedOn", extension.notifiedOn());
            put("extension", "workingDays", number(extension.workingDays()));
        }
        ApplicationLine.Fee fee = steps.fee();
        if (fee != null) {
            put("fee-notice", "servedOn", fee.servedOn());
            put("fee-notice", "amount", JsonNodeFactory.instance.numberNode(fee.amount()));
            put("fee-payment", "paidOn", fee.paidOn());
        }
    }

    private void end(ApplicationLine.@Nullable Reply reply, List<Ground> grounds) {
        if (reply == null) {
            return;
        }
        if (reply.disposition() == Disposition.WITHDRAWN) {
            put(WITHDRAWAL, "withdrawnOn", reply.madeOn());
            put(WITHDRAWAL, "reason", reply.subReason());
            return;
        }
        put(REPLY, "madeOn", reply.madeOn());
        put(REPLY, "disposition", reply.disposition());
        put(REPLY, "subReason", reply.subReason());
        put(REPLY, "docDate", reply.docDate());
        put(REPLY, "documentNo", reply.documentNo());
        put(REPLY, "grounds", grounds(grounds));
        if (reply.method() != null) {
            put(REPLY, "dispatch.method", reply.method());
            put(REPLY, "dispatch.trackingNo", reply.trackingNo());
            put(REPLY, "dispatch.dispatchedOn", reply.dispatchedOn());
            put(REPLY, "dispatch.servedOn", reply.servedOn());
        }
    }

    private static @Nullable Object number(@Nullable Integer number) {
        return number == null ? null : JsonNodeFactory.instance.numberNode(number.intValue());
    }

    private void put(String act, String path, @Nullable Object value) {
        if (value != null) {
            Fields.put(bodies.computeIfAbsent(act, one -> Fields.none()), path, value);
        }
    }
}
