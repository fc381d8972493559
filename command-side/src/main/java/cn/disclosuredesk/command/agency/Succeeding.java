package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Agencies.TakenOver;
import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.reportyear.HeldAlone;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 机构承接: one agency takes over another, in the transaction of the caller. Both are held alone meanwhile, because from then
 * on the cases of the one count in the tables of the other: nobody may close, seal or register in between.
 */
final class Succeeding {

    private final Acts acts;
    private final Agencies agencies;
    private final AgencySuccessions successions;
    private final HeldAlone held;
    private final RunningYears years;
    private final SealedYears seals;
    private final Clock clock;

    Succeeding(
            Acts acts,
            Agencies agencies,
            AgencySuccessions successions,
            HeldAlone held,
            RunningYears years,
            SealedYears seals,
            Clock clock) {
        this.acts = acts;
        this.agencies = agencies;
        this.successions = successions;
        this.held = held;
        this.years = years;
        this.seals = seals;
        this.clock = clock;
    }

    /** @throws Refusal where their books could not be read as one from that year on */
    void succeed(AgencyCode agency, AgencyCode successor, LocalDate on, @Nullable String basis, Actor actor) {
        if (agency.equals(successor)) {
            throw Refusal.excluded("successor", "机关不能由自己承接。");
        }
        held.alone(agency, successor);
        Successions standing = successions.all();
        standing.successionOf(agency).ifPresent(already -> {
            throw Refusal.recordedAlready(null, "该机关已由%s承接。".formatted(name(already.successor())));
        });
        standing.successionOf(successor).ifPresent(already -> {
            throw Refusal.excluded(
                    "successor",
                    standing.answering(successor).equals(agency)
                            ? "%s已由本机关承接，两个机关不能互相承接。".formatted(name(successor))
                            : "%s已由%s承接，不能再承接其他机关。".formatted(name(successor), name(already.successor())));
        });
        int here = years.running(agency);
        int there = years.running(successor);
        if (here != there) {
            throw Refusal.excluded(
                    "successor", "本机关正在办理%d年，%s正在办理%d年：请先办理年末结转，使两个机关年度一致。".formatted(here, name(successor), there));
        }
        refuseSealed(agency, on);
        refuseSealed(successor, on);
        acts.carryOut(agency, actor, new SucceedAgency(agency, successor, on, basis));
    }

    /** @throws Refusal where there is no succession, or a year since has been sealed with it */
    void retract(AgencyCode agency, SealedText reason, Actor actor) {
        held.alone(agency);
        TakenOver stands = agencies.takenOver(agency).orElseThrow(() -> Refusal.unknown("该机关没有被承接的记录。"));
        refuseSealed(agency, stands.on());
        refuseSealed(stands.successor(), stands.on());
        acts.carryOut(agency, actor, new RetractSuccession(agency, LocalDate.now(clock), reason));
    }

    private void refuseSealed(AgencyCode agency, LocalDate on) {
        int sealed = seals.through(agency);
        if (sealed >= on.getYear()) {
            throw Refusal.excluded("on", "%s%d年度报告已经封存，%s的承接会改变已公布的数字。".formatted(name(agency), sealed, on));
        }
    }

    private String name(AgencyCode agency) {
        return agencies.find(agency).map(Agencies.Entry::name).orElse(agency.value());
    }
}
