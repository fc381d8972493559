package cn.disclosuredesk.command.application;

import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All forms there are, by what they record and by the name of their act. */
@Component
public final class ActForms {

    private final List<ActForm<?, ?>> acts;
    private final RegistrationForm registration = new RegistrationForm();

    ActForms(List<ActForm<?, ?>> acts) {
        this.acts = List.copyOf(acts);
    }

    /** The form of an act, as its call names it; empty where there is no such act. */
    public Optional<ActForm<?, ?>> named(String act) {
        return acts.stream().filter(form -> form.act().equals(act)).findFirst();
    }

    /** The form in which such a fact is told, a registration too; empty for what no call records by itself. */
    public Optional<ActForm<?, ?>> of(ApplicationEvent fact) {
        return all().filter(form -> form.fact().isInstance(fact)).findFirst();
    }

    /** Whether any form has a field of this name. */
    public boolean anyHas(String field) {
        return all().anyMatch(form -> form.fields().contains(field));
    }

    private Stream<ActForm<?, ?>> all() {
        return Stream.concat(Stream.of(registration), acts.stream());
    }
}
