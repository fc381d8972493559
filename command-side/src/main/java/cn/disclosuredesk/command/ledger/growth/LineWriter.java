package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.casefile.FactCopy;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the facts of one line that grew. */
final class LineWriter {

    static final String DISPATCH = "dispatch";

    /** Why a fact is completed: a correction gives a reason. */
    private static final String FILLED_IN = "台账中补填了原来空白的单元格。";

    /** From which the legal day of receipt follows. */
    private static final List<String> DAYS_OF_RECEIPT = List.of("channel", "submittedOn", "arrivedOn", "confirmedOn");

    private final ImportedApplications applications;
    private final CaseCorrections corrections;
    private final Writing writing;
    private final CaseStanding stands;
    private final ApplicationLine line;
    private final LocalDate today;
    private final List<Irregular> irregular = new ArrayList<>();
    private @Nullable ReplyServed service;

    LineWriter(
            ImportedApplications applications,
            Correction correction,
            Writing writing,
            CaseStanding stands,
            ApplicationLine line,
            LocalDate today) {
        this.applications = applications;
        this.corrections = new CaseCorrections(correction, writing);
        this.writing = writing;
        this.stands = stands;
        this.line = line;
        this.today = today;
    }

    /** What is odd about the line, as far as it was written. */
    List<Irregular> irregular() {
        return List.copyOf(irregular);
    }

    private ApplicationId id() {
        return writing.application();
    }

    /** New facts; an answer names its question, whether it is new too or stands already. */
    List<ApplicationEvent> news(Growth growth) {
        List<ImportedApplications.ToldFact> told =
                applications.told(writing.facts(), NewActs.of(line, growth.acts()), today);
        Map<Long, Long> sequences = new HashMap<>();
        List<ApplicationEvent> news = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ImportedApplications.ToldFact one = told.get(i);
            boolean isEnd = one.act().isEmpty();
            if (isEnd || growth.acts().contains(one.act())) {
                news.add(FactCopy.of(one.fact(), id(), sequences::get, UnaryOperator.identity()));
                sequences.put(i + 1L, writing.facts().version() + news.size());
            } else {
                sequences.put(i + 1L, question(one));
            }
        }
        return news;
    }

    private long question(ImportedApplications.ToldFact told) {
        return stands.of(told.act()).stream()
                .filter(fact -> fact.body().properties().stream()
                        .anyMatch(field -> field.getValue().isString()
                                && field.getValue()
                                        .stringValue()
                                        .equals(told.fact().happenedOn().toString())))
                .findFirst()
                .or(() -> stands.of(told.act()).stream().findFirst())
                .map(Standing.Fact::sequence)
                .orElseThrow(() -> Refusal.excluded(told.act(), "本件没有登记所答复的事项。"));
    }

    /** Corrections: of what is filled in, and, where there is a reason, of what changed. */
    List<ApplicationEvent> corrections(Growth growth, @Nullable String reason) {
        Map<Long, FactPatch> completed = patches(growth.completed(), true);
        Map<Long, FactPatch> changed = reason == null ? Map.of() : patches(growth.changed(), false);
        // One correction of each fact: a second one would undo the first.
        changed.forEach((sequence, patch) ->
                Optional.ofNullable(completed.remove(sequence)).ifPresent(filled -> patch.add(filled.fields())));
        List<ApplicationEvent> written = new ArrayList<>(corrections.of(completed, FILLED_IN));
        if (service != null) {
            written.add(service);
        }
        if (reason != null) {
            written.addAll(corrections.of(changed, reason));
            growth.changed().stream()
                    .filter(change -> change.fields() == null)
                    .map(change -> new FactRetracted(id(), change.sequence(), today, writing.sealed(reason)))
                    .forEach(written::add);
        }
        return written;
    }

    private Map<Long, FactPatch> patches(List<Growth.Change> changes, boolean fillsIn) {
        Map<Long, FactPatch> patches = new LinkedHashMap<>();
        changes.forEach(change -> change.patch()
                .ifPresent(fields -> patches.computeIfAbsent(
                                change.sequence(), sequence -> new FactPatch(change.act(), Fields.none()))
                        .add(fields)));
        List.copyOf(patches.entrySet()).forEach(entry -> {
            FactPatch patch = entry.getValue();
            if (ToldField.REPLY.equals(patch.act())) {
                dispatch(entry.getKey(), patch, patches, fillsIn);
            } else if (ToldField.REGISTRATION.equals(patch.act())) {
                applicants(patch.fields());
                receipt(patch.fields());
            }
        });
        patches.values().removeIf(patch -> patch.fields().isEmpty());
        return patches;
    }

    /** Whoever applied with the first stays whom she was, where the line still names her. */
    private void applicants(ObjectNode fields) {
        JsonNode names = fields.remove(ToldField.OTHERS);
        if (names == null) {
            return;
        }
        ObjectNode registration = stands.of(ToldField.REGISTRATION).get(0).body();
        ObjectNode first = ((ObjectNode) registration.get("applicant")).deepCopy();
        if (fields.remove("applicant") instanceof ObjectNode told) {
            first.setAll(told);
        }
        List<JsonNode> known = registration.get("applicants") instanceof ArrayNode people
                ? people.valueStream().skip(1).toList()
                : List.of();
        ArrayNode all = fields.putArray("applicants").add(first);
        names.valueStream()
                .forEach(name -> all.add(known.stream()
                        .filter(one -> Fields.same(one.get("name"), name))
                        .findFirst()
                        .orElseGet(() -> Fields.none().set("name", name))));
    }

    /** 收到日期 holds as it stands in the ledger, whatever the days beside it say. */
    private void receipt(ObjectNode fields) {
        if (DAYS_OF_RECEIPT.stream().noneMatch(fields::has)) {
            return;
        }
        List<Irregular> odd = applications.receipt(line, today);
        boolean confirmedByItself = writing.facts().confirmed().isPresent();
        if (!odd.isEmpty() && !confirmedByItself && !fields.has("receivedOn")) {
            fields.put("receivedOn", writing.facts().registration().receivedOn().toString());
        }
        odd.stream().filter(one -> !irregular.contains(one)).forEach(irregular::add);
    }

    /**
     * How the letter left and arrived belongs to its service where that was recorded by itself; that it arrived, or
     * left at all, is an act of its own.
     */
    private void dispatch(long reply, FactPatch patch, Map<Long, FactPatch> patches, boolean fillsIn) {
        JsonNode dispatch = patch.fields().remove(DISPATCH);
        if (!(dispatch instanceof ObjectNode fields)) {
            return;
        }
        if (stands.service().isPresent()) {
            patches.computeIfAbsent(
                            stands.service().getAsLong(), one -> new FactPatch(CaseCorrections.SERVICE, Fields.none()))
                    .add(fields);
            return;
        }
        ObjectNode standing = stands.of(ToldField.REPLY).stream()
                .filter(fact -> fact.sequence() == reply)
                .findFirst()
                .map(Standing.Fact::body)
                .orElseThrow();
        boolean isService = fillsIn && (fields.hasNonNull("servedOn") || !standing.hasNonNull(DISPATCH));
        if (isService) {
            service = service();
            return;
        }
        JsonNode method = fields.get("method");
        patch.fields().set(DISPATCH, method != null && method.isNull() ? method : fields);
        if (!patch.fields().has("madeOn")) {
            // The ledger says by itself when the reply was made: it does not follow from how it left.
            patch.fields().set("madeOn", standing.get("madeOn"));
        }
    }

    private @Nullable ReplyServed service() {
        ApplicationLine.Reply reply = line.reply();
        if (reply == null || reply.method() == null) {
            return null;
        }
        LocalDate on = reply.servedOn() != null ? reply.servedOn() : reply.dispatchedOn();
        if (on == null) {
            irregular.add(new Irregular("dispatch.method", "填写了送达方式而没有交邮日期、签收日期，送达情况暂未登记。"));
            return null;
        }
        return new ReplyServed(
                id(), new Dispatch(reply.method(), reply.dispatchedOn(), reply.servedOn(), reply.trackingNo()), on);
    }
}
