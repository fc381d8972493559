package cn.disclosuredesk.command.form;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.Timeline;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fact a wrongly recorded field belongs to. Some fields have their place; any other belongs to the fact of a later
 * act that has such a field, and where several have, the call must say which it means.
 *
 * @param timeline what was recorded
 * @param place of the fields that have one
 * @param formOf the form in which a fact is told; empty for what no call records by itself
 * @param anyHas whether any form has a field of this name
 */
public record WronglyRecorded<E extends DisclosureEvent>(
        Timeline<E> timeline,
        Function<String, OptionalLong> place,
        Function<E, Optional<? extends Form<?, ?, ?>>> formOf,
        Predicate<String> anyHas) {

    public static final String REASON = "reason";
    public static final String CORRECTS = "corrects";

    /** The fields to correct where their name is needed for something else: the reason of an act. */
    static final String FIELDS = "fields";

    /** Of the registration of an application, and of the notice of a review. */
    public static final long REGISTRATION = 0;

    /** From the sequence of a fact to what should have been recorded in it. */
    public SortedMap<Long, ObjectNode> byFact(ObjectNode body) {
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
        if (timeline.at(sequence).isEmpty()) {
            throw Refusal.excluded(CORRECTS, "本件没有序号为%d的办理记录，或者该记录已经撤销。".formatted(sequence));
        }
        return sequence;
    }

    private long factWith(String field) {
        return place.apply(field).orElseGet(() -> theOnly(field));
    }

    private long theOnly(String field) {
        List<Long> sequences = timeline.facts().stream()
                .filter(recorded -> recorded.sequence() != REGISTRATION)
                .filter(recorded -> formOf.apply(recorded.fact())
                        .filter(form -> form.fields().contains(field))
                        .isPresent())
                .map(Recorded::sequence)
                .toList();
        if (sequences.size() == 1) {
            return sequences.get(0);
        }
        if (!sequences.isEmpty()) {
            throw several(field);
        }
        if (anyHas.test(field)) {
            throw Refusal.excluded(field, "本件尚未登记含有 %s 的事项，没有可以更正的内容。".formatted(field));
        }
        throw Refusal.malformed(field, "没有这个字段。");
    }

    /** Which of several facts is meant must be said. */
    public static Refusal several(String field) {
        return Refusal.malformed(CORRECTS, "本件有多条记录含有 %s，请填写 corrects 指明所更正记录的序号。".formatted(field));
    }
}
