package cn.disclosuredesk.command.application.whatif;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.law.Law;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Acts that nobody has done: told by the forms of the real ones, judged by the same law, and forgotten. */
@Component
final class Supposition {

    private static final String ACTS = "acts";
    private static final String ACT = "act";
    private static final int MOST_ACTS = 100;

    private final ActForms forms;
    private final CaseActs cases;
    private final JsonMapper json;

    Supposition(ActForms forms, CaseActs cases, JsonMapper json) {
        this.forms = forms;
        this.cases = cases;
        this.json = json;
    }

    /**
     * The facts of a case if these acts were recorded one after the other.
     *
     * @throws Refusal as the real act would be refused, the field named by its place in the list
     */
    CaseFacts after(CaseFacts facts, List<ObjectNode> acts, LocalDate today) {
        if (acts.size() > MOST_ACTS) {
            throw Refusal.malformed(ACTS, "一次最多试算%d个事项。".formatted(MOST_ACTS));
        }
        CaseFacts supposed = facts;
        for (int n = 0; n < acts.size(); n++) {
            try {
                supposed = with(supposed, acts.get(n), today);
            } catch (Refusal refusal) {
                throw inPlace(refusal, n);
            } catch (JacksonException unreadable) {
                throw unreadable.prependPath(acts, n).prependPath(acts, ACTS);
            }
        }
        return supposed;
    }

    private CaseFacts with(CaseFacts facts, ObjectNode act, LocalDate today) {
        JsonNode named = act.path(ACT);
        String name = new Given(ACT, "事项名称").line(named.isString() ? named.stringValue() : null);
        ActForm<?, ?> form = forms.named(name).orElseThrow(() -> Refusal.malformed(ACT, "没有这个办理事项。"));
        Writing writing = cases.writing(facts, today, true);
        ApplicationEvent fact = told(form, act, writing);
        Law.check(facts, fact, writing.reckoning()).ifPresent(objection -> {
            throw Refusal.of(objection);
        });
        return facts.with(fact);
    }

    private <B, F extends ApplicationEvent> F told(ActForm<B, F> form, ObjectNode act, Writing writing) {
        ObjectNode body = act.deepCopy();
        body.remove(ACT);
        return form.write(json.treeToValue(body, form.body()), writing);
    }

    private static Refusal inPlace(Refusal refusal, int n) {
        String field = refusal.field();
        String place = field == null ? "%s[%d]".formatted(ACTS, n) : "%s[%d].%s".formatted(ACTS, n, field);
        return switch (refusal.reason()) {
            case MALFORMED -> Refusal.malformed(place, refusal.sentence());
            case UNKNOWN -> Refusal.unknown(refusal.sentence());
            case RECORDED_ALREADY -> Refusal.recordedAlready(place, refusal.sentence());
            case EXCLUDED -> Refusal.excluded(place, refusal.sentence());
            case TOO_LARGE -> Refusal.tooLarge(place, refusal.sentence());
        };
    }
}
