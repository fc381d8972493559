package cn.disclosuredesk.command.register;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.RegisterId;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps that somebody takes the register out of the desk, before she gets it. */
public final class RegisterExports {

    private final Acts acts;
    private final RetriedOnConflict retried;
    private final Clock clock;

    RegisterExports(Acts acts, RetriedOnConflict retried, Clock clock) {
        this.acts = acts;
        this.retried = retried;
        this.clock = clock;
    }

    /** In a transaction of its own: committed when this returns. {@code year} null = all years. */
    public void inFull(AgencyCode agency, Actor actor, @Nullable Integer year, int applications, int reviews) {
        ExportRegister command =
                new ExportRegister(RegisterId.of(agency), agency, LocalDate.now(clock), year, applications, reviews);
        retried.run(() -> {
            acts.carryOut(agency, actor, command);
            return command;
        });
    }
}
