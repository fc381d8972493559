package cn.disclosuredesk.command.register;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.events.register.RegisterExported;
import cn.disclosuredesk.ids.RegisterId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** 台账: the register of an agency as a whole. Whatever happens to it is allowed; it is only kept that it happened. */
@Aggregate
class Register {

    private @AggregateIdentifier RegisterId id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExportRegister command) {
        apply(new RegisterExported(
                command.agency(), command.on(), command.year(), command.applications(), command.reviews()));
    }

    @EventSourcingHandler
    void on(RegisterExported event) {
        id = RegisterId.of(event.agency());
    }

    /** For Axon, which fills it by its events. */
    Register() {}
}
