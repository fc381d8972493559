package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An application as it stands, read back by the forms that told it. */
final class CaseStanding implements Standing {

    /** By the names of the acts as {@link ToldField} has them. */
    private static final Map<String, Class<? extends ApplicationEvent>> KINDS = Map.ofEntries(
            Map.entry(ToldField.REGISTRATION, ApplicationReceived.class),
            Map.entry("assignment", ApplicationHandedOver.class),
            Map.entry(ToldField.NOTE, NoteKept.class),
            Map.entry("clarification-request", ClarificationRequested.class),
            Map.entry("clarification", ApplicationClarified.class),
            Map.entry("consultations", ConsultationSent.class),
            Map.entry("answer", ConsultationAnswered.class),
            Map.entry("extension", ReplyExtended.class),
            Map.entry("fee-notice", FeeNoticeIssued.class),
            Map.entry("fee-payment", FeePaid.class),
            Map.entry(ToldField.REPLY, ApplicationReplied.class),
            Map.entry(ToldField.WITHDRAWAL, ApplicationWithdrawn.class));

    private final CaseFacts facts;
    private final ActForms forms;
    private final Writing writing;
    private final JsonMapper json;
    private final int usualClarificationDays;

    CaseStanding(CaseFacts facts, ActForms forms, Writing writing, JsonMapper json, int usualClarificationDays) {
        this.facts = facts;
        this.forms = forms;
        this.writing = writing;
        this.json = json;
        this.usualClarificationDays = usualClarificationDays;
    }

    /** The act of a fact, as {@link ToldField} has it; empty where no cell tells such facts. */
    static Optional<String> actOf(ApplicationEvent fact) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(fact))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Fact> of(String act) {
        return facts.timeline().all(KINDS.get(act)).stream()
                .map(recorded -> new Fact(recorded.sequence(), body(recorded.fact())))
                .toList();
    }

    @Override
    public boolean isUsual(LedgerColumn column, @Nullable JsonNode value) {
        return column == ApplicationColumn.CLARIFICATION_LIMIT
                && value != null
                && value.isNumber()
                && value.intValue() == usualClarificationDays;
    }

    /** The service of the reply that was recorded by itself. */
    OptionalLong service() {
        return facts.timeline().all(ReplyServed.class).stream()
                .mapToLong(Recorded::sequence)
                .max();
    }

    private ObjectNode body(ApplicationEvent fact) {
        ObjectNode body = forms.of(fact).map(form -> read(form, fact)).orElseGet(Fields::none);
        if (fact instanceof ApplicationReceived received) {
            Fields.put(
                    body,
                    "receivedOn",
                    facts.confirmed().map(confirmed -> confirmed.receivedOn()).orElse(received.receivedOn()));
            facts.confirmed().ifPresent(confirmed -> Fields.put(body, "confirmedOn", confirmed.confirmedOn()));
            if (body.get("applicants") instanceof ArrayNode people) {
                body.set("applicant", people.get(0));
                ArrayNode others = body.putArray(ToldField.OTHERS);
                people.valueStream().skip(1).forEach(one -> others.add(one.get("name")));
            }
        } else if (fact instanceof ApplicationReplied) {
            served().ifPresent(dispatch -> merge(body, dispatch));
        }
        return body;
    }

    private <B, F extends ApplicationEvent> ObjectNode read(ActForm<B, F> form, ApplicationEvent fact) {
        return json.valueToTree(form.read(form.fact().cast(fact), writing));
    }

    private Optional<ObjectNode> served() {
        return facts.timeline().all(ReplyServed.class).stream()
                .reduce((earlier, later) -> later)
                .map(recorded -> body(recorded.fact()));
    }

    /** How the letter left and arrived, from the reply and from its service together. */
    private static void merge(ObjectNode reply, ObjectNode service) {
        ObjectNode dispatch = reply.get("dispatch") instanceof ObjectNode told ? told : reply.putObject("dispatch");
        service.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> dispatch.set(field.getKey(), field.getValue()));
    }
}
