package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.application.CaseActs.Told;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The acts on cases by the names and bodies of their calls, for who works through them without a request: the demo office. The same
 * forms write them and the same law judges them. In the transaction of the caller where there is one.
 */
@Component
public final class ActsByName {

    private final Registrar registrar;
    private final CaseActs cases;
    private final ActForms forms;
    private final List<NamedAct> others;
    private final CurrentActor actors;
    private final JsonMapper json;
    private final Clock clock;

    ActsByName(
            Registrar registrar,
            CaseActs cases,
            ActForms forms,
            List<NamedAct> others,
            CurrentActor actors,
            JsonMapper json,
            Clock clock) {
        this.registrar = registrar;
        this.cases = cases;
        this.forms = forms;
        this.others = List.copyOf(others);
        this.actors = actors;
        this.json = json;
        this.clock = clock;
    }

    /** 登记. */
    public ApplicationId register(AgencyCode agency, ObjectNode body) {
        Registration registration = json.treeToValue(body, Registration.class);
        return registrar.register(agency, actors.actor(), registration, LocalDate.now(clock));
    }

    /** Any other act; returns the sequence of the last event that it left on the case. */
    public long record(ApplicationId application, String act, ObjectNode body) {
        return cases.tell(application.value(), writing -> told(act, body, writing));
    }

    private Told told(String act, ObjectNode body, Writing writing) {
        return others.stream()
                .filter(other -> other.act().equals(act))
                .findFirst()
                .map(other -> other.told(body, writing))
                .orElseGet(() -> Told.alone(List.of(written(forms.named(act).orElseThrow(), body, writing))));
    }

    private <B, F extends ApplicationEvent> F written(ActForm<B, F> form, ObjectNode body, Writing writing) {
        return form.write(json.treeToValue(body, form.body()), writing);
    }
}
