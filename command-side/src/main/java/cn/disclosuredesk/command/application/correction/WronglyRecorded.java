package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fact a wrongly recorded field belongs to. The registration's come first, then the reply's, then those of any
 * other act; where several facts have such a field, the call must say which it means.
 */
final class WronglyRecorded {

    static final String REASON = "reason";
    static final String CORRECTS = "corrects";

    /** The fields to correct where their name is needed for something else: the reason of an act. */
    static final String FIELDS = "fields";

    private static final long REGISTRATION = 0;

    private static final Set<String> OF_THE_REGISTRATION = Set.of(
            "agency",
            "receivedOn",
            "submittedOn",
            "arrivedOn",
            "confirmedOn",
            "channel",
            "applicant",
            "applicants",
            "agent",
            "content",
            "form",
            "mailNo",
            "replyInNameOf");

    /** The legal day and the day of the confirmation stand in the confirmation, where there is one. */
    private static final Set<String> OF_THE_CONFIRMATION = Set.of("receivedOn", "confirmedOn");

    private final ActForms forms;
    private final CaseFacts facts;

    WronglyRecorded(ActForms forms, CaseFacts facts) {
        this.forms = forms;
        this.facts = facts;
    }

    /** From the sequence of a fact to what should have been recorded in it. */
    SortedMap<Long, ObjectNode> byFact(ObjectNode body) {
        ObjectNode fields = fields(body);
        if (fields.isEmpty()) {
            throw Refusal.malformed(null, "请写明需要更正的项目及其正确内容。");
        }
        JsonNode corrects = body.get(CORRECTS);
        SortedMap<Long, ObjectNode> patches = new TreeMap<>();
        if (corrects != null && !corrects.isNull()) {
            patches.put(named(corrects), fields);
            return patches;
        }
        fields.properties()
                .forEach(field -> patches.computeIfAbsent(
                                factWith(field.getKey()), sequence -> JsonNodeFactory.instance.objectNode())
                        .set(field.getKey(), field.getValue()));
        return patches;
    }

    private static ObjectNode fields(ObjectNode body) {
        ObjectNode fields = body.deepCopy();
        fields.remove(List.of(REASON, CORRECTS, FIELDS));
        JsonNode more = body.get(FIELDS);
        if (more instanceof ObjectNode named) {
            named.properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        } else if (more != null && !more.isNull()) {
            throw Refusal.malformed(FIELDS, "应为由各更正项目组成的对象。");
        }
        return fields;
    }

    private long named(JsonNode corrects) {
        if (!corrects.isIntegralNumber() || !corrects.canConvertToLong() || corrects.asLong() < 0) {
            throw Refusal.malformed(CORRECTS, "应为办理记录的序号（不小于零的整数）。");
        }
        long sequence = corrects.asLong();
        if (facts.timeline().at(sequence).isEmpty()) {
            throw Refusal.excluded(CORRECTS, "本件没有序号为%d的办理记录，或者该记录已经撤销。".formatted(sequence));
        }
        return sequence;
    }

    private long factWith(String field) {
        if (OF_THE_REGISTRATION.contains(field)) {
            return OF_THE_CONFIRMATION.contains(field) ? confirmationOrRegistration() : REGISTRATION;
        }
        List<Long> replies = with(field, ApplicationReplied.class);
        return theOnly(field, replies.isEmpty() ? with(field, ApplicationEvent.class) : replies);
    }

    private long confirmationOrRegistration() {
        return facts.timeline().all(ReceiptConfirmed.class).stream()
                .mapToLong(Recorded::sequence)
                .findFirst()
                .orElse(REGISTRATION);
    }

    private <E extends ApplicationEvent> List<Long> with(String field, Class<E> kind) {
        return facts.timeline().all(kind).stream()
                .filter(recorded -> !(recorded.fact() instanceof ApplicationReceived))
                .filter(recorded -> forms.of(recorded.fact())
                        .filter(form -> ActForms.fieldsOf(form).contains(field))
                        .isPresent())
                .map(Recorded::sequence)
                .toList();
    }

    private long theOnly(String field, List<Long> sequences) {
        if (sequences.size() == 1) {
            return sequences.get(0);
        }
        if (!sequences.isEmpty()) {
            throw Refusal.malformed(CORRECTS, "本件有多条记录含有 %s，请填写 corrects 指明所更正记录的序号。".formatted(field));
        }
        if (forms.anyHas(field)) {
            throw Refusal.excluded(field, "本件尚未登记含有 %s 的事项，没有可以更正的内容。".formatted(field));
        }
        throw Refusal.malformed(field, "没有这个字段。");
    }
}
