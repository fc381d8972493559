package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs.Told;
import cn.disclosuredesk.command.application.NamedAct;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.form.Patch;
import cn.disclosuredesk.command.form.Rewriting;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.settings.ActSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 更正: each fact is read back into the body of the call that recorded it, the corrected fields are put in, and it is
 * written again by the same form, so that the same is demanded of it as the first time.
 */
@Component
public final class Correction implements NamedAct {

    private static final String RECEIVED_ON = "receivedOn";

    private final ActForms forms;
    private final Rewriting rewriting;

    Correction(ActForms forms, JsonMapper json) {
        this.forms = forms;
        this.rewriting = new Rewriting(json);
    }

    @Override
    public String act() {
        return "correction";
    }

    @Override
    public Told told(ObjectNode body, Writing writing) {
        return Told.alone(corrections(body, writing));
    }

    /**
     * The corrections that a body tells, by the sequence of their facts.
     *
     * @throws Refusal where a field is unknown or wrong by itself, nothing of the kind is recorded, or nothing changes
     */
    public List<FactCorrected> corrections(ObjectNode body, Writing writing) {
        String reason = Rewriting.reason(body);
        SortedMap<Long, ObjectNode> fields =
                Places.wronglyRecorded(forms, writing.facts()).byFact(body);
        Rewriting.requireReadable(writing.facts().registration(), writing.vault());
        SortedMap<Long, ApplicationEvent> changed = new TreeMap<>();
        fields.forEach((sequence, patch) -> {
            ApplicationEvent fact = writing.facts().timeline().at(sequence).orElseThrow();
            ApplicationEvent corrected = corrected(fact, new Patch(patch), patch, writing);
            if (!corrected.equals(fact)) {
                changed.put(sequence, corrected);
            }
        });
        if (changed.isEmpty()) {
            throw Refusal.excluded(null, "没有变化：所填内容与已登记的相同。");
        }
        var sealed = writing.sealed(reason);
        List<FactCorrected> corrections = new ArrayList<>();
        changed.forEach((sequence, fact) ->
                corrections.add(new FactCorrected(writing.application(), sequence, writing.today(), fact, sealed)));
        return corrections;
    }

    private ApplicationEvent corrected(ApplicationEvent fact, Patch patch, ObjectNode fields, Writing writing) {
        Rewriting.requireReadable(fact, writing.vault());
        ActForm<?, ?> form =
                forms.of(fact).orElseThrow(() -> Refusal.excluded(WronglyRecorded.CORRECTS, "这条记录不是由办理事项登记的，不能在此更正。"));
        if (fact instanceof ReceiptConfirmed && patch.says(RECEIVED_ON)) {
            return confirmedWithAnotherLegalDay(fact, form, fields, writing);
        }
        return rewritten(form, fact, patch, writing.correcting(fact));
    }

    /** The legal day follows from the confirmation, unless somebody says that it was another one. */
    private ApplicationEvent confirmedWithAnotherLegalDay(
            ApplicationEvent fact, ActForm<?, ?> form, ObjectNode fields, Writing writing) {
        ObjectNode others = fields.deepCopy();
        JsonNode given = others.remove(RECEIVED_ON);
        var legal = rewriting
                .json()
                .treeToValue(rewriting.json().createObjectNode().set(RECEIVED_ON, given), LegalDay.class);
        LocalDate day = new Given(RECEIVED_ON, "收到日期").day(legal.receivedOn(), writing.today());
        ApplicationEvent rewritten = rewritten(form, fact, new Patch(others), writing.correcting(fact));
        LocalDate confirmedOn = ((ReceiptConfirmed) rewritten).confirmedOn();
        return new ReceiptConfirmed(writing.application(), confirmedOn, day);
    }

    private record LegalDay(@Nullable LocalDate receivedOn) {}

    private <B, F extends ApplicationEvent> F rewritten(
            ActForm<B, F> form, ApplicationEvent fact, Patch patch, Writing writing) {
        boolean follows = patch.says("dispatch")
                && !patch.says("madeOn")
                && isMadeByDispatch(fact, writing.reckoning().settings().acts());
        return rewriting.rewritten(form, fact, patch, writing, told -> {
            if (follows) {
                told.remove("madeOn");
            }
        });
    }

    /** The day of such a reply follows from how it left, so it moves with it. */
    private static boolean isMadeByDispatch(ApplicationEvent fact, ActSettings settings) {
        if (!(fact instanceof ApplicationReplied reply) || reply.dispatch() == null) {
            return false;
        }
        Dispatch dispatch = reply.dispatch();
        return reply.madeOn()
                .equals(settings.madeWhenSent(dispatch.method()) ? dispatch.dispatchedOn() : dispatch.servedOn());
    }
}
