package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.FactCopy;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.Mark;
import cn.disclosuredesk.law.Marks;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records what a line of the sheet 申请 tells anew of its case, in the transaction of the caller. */
public final class GrownApplications {

    /** Why a fact is completed: a correction gives a reason. */
    private static final String FILLED_IN = "台账中补填了原来空白的单元格。";

    private static final String DISPATCH = "dispatch";
    private static final String SERVICE = "service";

    /** What a late extension needs; a ledger is never refused because something happened late. */
    private static final String LATE = "overrideReason";

    private final ImportedApplications applications;
    private final KnownCases cases;
    private final CaseActs acts;
    private final ActForms forms;
    private final Correction correction;
    private final JsonMapper json;

    public GrownApplications(
            ImportedApplications applications,
            KnownCases cases,
            CaseActs acts,
            ActForms forms,
            Correction correction,
            JsonMapper json) {
        this.applications = applications;
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
        this.correction = correction;
        this.json = json;
    }

    /**
     * Compares a line with what it said before, and records what is new.
     *
     * @param before the line as it stood; null where nobody remembers it
     * @param reason why fields differ; null = they are left as they are
     * @param sourceUnder what the envelope says of the line, given what is left as it is
     * @throws Refusal where the law excludes it, or something else stands recorded
     */
    Outcome record(
            Actor actor,
            ApplicationId id,
            @Nullable ApplicationLine before,
            ApplicationLine now,
            @Nullable String reason,
            LocalDate today,
            Outcome.Source sourceUnder) {
        cases.hold(id.value());
        CaseFacts standing = cases.told(id);
        Writing writing = acts.writing(standing, today, false);
        requireReadable(standing, writing);
        int usual = applications.usualClarificationDays(
                standing.registration().agency(), standing.registration().receivedOn());
        CaseStanding stands = new CaseStanding(standing, forms, writing, json, usual);
        Growth told = before == null
                ? Comparison.withTheCase(LedgerSheet.APPLICATIONS, LineBodies.of(now), stands)
                : Comparison.of(LedgerSheet.APPLICATIONS, LineBodies.of(before), LineBodies.of(now), stands);
        boolean accepts = reason != null;
        Growth growth = accepts ? told.accepted() : told;
        Writer writer = new Writer(writing, stands, now, today);
        List<ApplicationEvent> news = writer.news(growth);
        List<ApplicationEvent> others = writer.corrections(growth, accepts ? reason : null);
        List<Growth.Change> left = accepts ? List.of() : told.changed();
        if (news.isEmpty() && others.isEmpty()) {
            return new Outcome(false, writer.irregular, left);
        }
        String source = sourceUnder.under(standing.firstApplicant().subject(), left);
        CaseFacts after = recorded(actor, standing, news, others, source, writing);
        return new Outcome(true, irregular(standing, after, writing, writer), left);
    }

    private static void requireReadable(CaseFacts standing, Writing writing) {
        if (writing.vault().particulars(standing.firstApplicant().particulars()).isEmpty()) {
            throw Refusal.excluded("receiptNo", "本件的个人信息已经销毁，不能再由台账补充或者更正。");
        }
    }

    /**
     * New facts first: should a case be open again afterwards, its carry-over would come between a question and the
     * sequence by which its answer names it.
     */
    private CaseFacts recorded(
            Actor actor,
            CaseFacts standing,
            List<ApplicationEvent> news,
            List<ApplicationEvent> others,
            String source,
            Writing writing) {
        boolean apart = others.stream().anyMatch(FactRetracted.class::isInstance)
                && news.stream()
                        .anyMatch(fact -> fact instanceof AboutAFact answer && answer.about() > standing.version());
        if (!apart) {
            List<ApplicationEvent> all = new ArrayList<>(news);
            all.addAll(others);
            return recorded(actor, standing, all, source, writing);
        }
        recorded(actor, standing, news, source, writing);
        return recorded(actor, cases.told(standing.registration().application()), others, source, writing);
    }

    private CaseFacts recorded(
            Actor actor, CaseFacts standing, List<ApplicationEvent> facts, String source, Writing writing) {
        CaseFacts after = standing;
        for (ApplicationEvent fact : facts) {
            after = after.with(fact);
        }
        refuseWhatTheLawExcludes(standing, facts, after, writing);
        applications.record(actor, standing, facts, source);
        return after;
    }

    /** As the case itself would, but saying which cell is to blame. */
    private static void refuseWhatTheLawExcludes(
            CaseFacts standing, List<ApplicationEvent> facts, CaseFacts after, Writing writing) {
        long sequence = standing.version();
        for (ApplicationEvent fact : facts) {
            sequence++;
            long told = fact instanceof FactCorrected corrected ? corrected.about() : sequence;
            Optional<Objection> objection = Law.objection(after, told, writing.reckoning());
            if (objection.isPresent()) {
                Objection said = objection.get();
                throw Refusal.of(new Objection(said.ground(), field(after, told, said.field()), said.sentence()));
            }
        }
    }

    /** What is late or irregular now and was not before. */
    private static List<Irregular> irregular(CaseFacts before, CaseFacts after, Writing writing, Writer writer) {
        List<Mark> known = Marks.of(before, writing.reckoning());
        List<Irregular> irregular = new ArrayList<>(writer.irregular);
        Marks.of(after, writing.reckoning()).stream()
                .filter(ImportedApplications::isNews)
                .filter(mark -> !known.contains(mark))
                .map(mark -> new Irregular(field(after, mark.sequence(), null), mark.sentence()))
                .forEach(irregular::add);
        return irregular;
    }

    private static @Nullable String field(CaseFacts facts, long sequence, @Nullable String field) {
        Optional<ApplicationEvent> fact = facts.timeline().at(sequence);
        if (fact.filter(ReplyServed.class::isInstance).isPresent()) {
            return DISPATCH + "." + (field == null ? "servedOn" : field);
        }
        return fact.flatMap(CaseStanding::actOf)
                .map(act -> field == null ? act : ToldField.named(act, field))
                .orElse(field);
    }

    /** Writes the facts of one line. */
    private final class Writer {

        private final Writing writing;
        private final CaseStanding stands;
        private final ApplicationLine line;
        private final LocalDate today;
        private final List<Irregular> irregular = new ArrayList<>();
        private @Nullable ReplyServed service;

        Writer(Writing writing, CaseStanding stands, ApplicationLine line, LocalDate today) {
            this.writing = writing;
            this.stands = stands;
            this.line = line;
            this.today = today;
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
            Map<Long, Patched> completed = patches(growth.completed(), true);
            Map<Long, Patched> changed = reason == null ? Map.of() : patches(growth.changed(), false);
            // One correction of each fact: a second one would undo the first.
            changed.forEach((sequence, patch) ->
                    Optional.ofNullable(completed.remove(sequence)).ifPresent(filled -> patch.add(filled.fields())));
            List<ApplicationEvent> written = new ArrayList<>(corrected(completed, FILLED_IN));
            if (service != null) {
                written.add(service);
            }
            if (reason != null) {
                written.addAll(corrected(changed, reason));
                growth.changed().stream()
                        .filter(change -> change.fields() == null)
                        .map(change -> new FactRetracted(id(), change.sequence(), today, writing.sealed(reason)))
                        .forEach(written::add);
            }
            return written;
        }

        private Map<Long, Patched> patches(List<Growth.Change> changes, boolean fillsIn) {
            Map<Long, Patched> patches = new LinkedHashMap<>();
            changes.forEach(change -> change.patch()
                    .ifPresent(fields -> patches.computeIfAbsent(
                                    change.sequence(), sequence -> new Patched(change.act(), Fields.none()))
                            .add(fields)));
            List.copyOf(patches.entrySet()).forEach(entry -> {
                if (entry.getValue().act().equals(ToldField.REPLY)) {
                    dispatch(entry.getKey(), entry.getValue(), patches, fillsIn);
                }
            });
            patches.values().removeIf(patch -> patch.fields().isEmpty());
            return patches;
        }

        /**
         * How the letter left and arrived belongs to its service where that was recorded by itself; that it arrived, or
         * left at all, is an act of its own.
         */
        private void dispatch(long reply, Patched patch, Map<Long, Patched> patches, boolean fillsIn) {
            JsonNode dispatch = patch.fields().remove(DISPATCH);
            if (!(dispatch instanceof ObjectNode fields)) {
                return;
            }
            if (stands.service().isPresent()) {
                patches.computeIfAbsent(stands.service().getAsLong(), one -> new Patched(SERVICE, Fields.none()))
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

        private List<FactCorrected> corrected(Map<Long, Patched> patches, String reason) {
            List<FactCorrected> corrected = new ArrayList<>();
            patches.forEach((sequence, patch) -> {
                ObjectNode body = Fields.none();
                body.set("fields", patch.fields());
                body.put("reason", reason);
                boolean hasItsPlace = patch.act().equals(ToldField.REGISTRATION);
                if (!hasItsPlace) {
                    body.put("corrects", sequence);
                }
                corrected.addAll(told(body, patch, reason));
            });
            return corrected;
        }

        private List<FactCorrected> told(ObjectNode body, Patched patch, String reason) {
            try {
                return correction.corrections(body, writing);
            } catch (Refusal refusal) {
                if (LATE.equals(refusal.field()) && !patch.fields().has(LATE)) {
                    patch.fields().put(LATE, reason);
                    return told(body, patch, reason);
                }
                throw blaming(patch.act(), refusal);
            }
        }
    }

    /** Patch of one fact: the fields that several cells tell of it. */
    private record Patched(String act, ObjectNode fields) {

        void add(ObjectNode more) {
            more.properties().forEach(field -> {
                if (field.getValue() instanceof ObjectNode part
                        && fields.get(field.getKey()) instanceof ObjectNode known) {
                    known.setAll(part);
                } else {
                    fields.set(field.getKey(), field.getValue());
                }
            });
        }
    }

    private static Refusal blaming(String act, Refusal refusal) {
        String name = act.equals(SERVICE) ? DISPATCH : act;
        String field = refusal.field() == null ? name : ToldField.named(name, refusal.field());
        return refusal.reason() == Refusal.Reason.MALFORMED
                ? Refusal.malformed(field, refusal.sentence())
                : Refusal.excluded(field, refusal.sentence());
    }
}
