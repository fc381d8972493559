package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 开设、更名: founds and renames agencies, in the transaction of the caller. */
public final class Founding {

    private final Acts acts;
    private final Agencies agencies;
    private final Clock clock;

    Founding(Acts acts, Agencies agencies, Clock clock) {
        this.acts = acts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws Refusal where the code is taken */
    public void found(AgencyCode code, String name, Actor actor) {
        refuseTaken(code);
        acts.carryOut(code, actor, new FoundAgency(code, name, LocalDate.now(clock)));
    }

    /** 更名: the agency bears another name from a day on; null = from today. */
    public void rename(AgencyCode code, String name, @Nullable LocalDate from, Actor actor) {
        LocalDate day = from == null ? LocalDate.now(clock) : from;
        acts.carryOut(code, actor, new RenameAgency(code, name, day));
    }

    /** The first agency of an empty desk; nothing where there is one already. */
    public void foundFirst(AgencyCode code, String name) {
        if (agencies.all().isEmpty()) {
            acts.carryOutByDesk(code, new FoundAgency(code, name, LocalDate.now(clock)));
        }
    }

    /** The agency of a demo office: marked as such in the transaction that founds it. */
    public void foundDemo(AgencyCode code, String name) {
        LocalDate today = LocalDate.now(clock);
        acts.carryOutByDesk(code, new FoundAgency(code, name, today));
        acts.carryOutByDesk(code, new MarkAsDemo(code, today));
    }

    private void refuseTaken(AgencyCode code) {
        if (agencies.find(code).isPresent()) {
            throw Refusal.recordedAlready("code", "行政机关代码%s已被使用。".formatted(code));
        }
    }
}
