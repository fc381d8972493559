package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;

/** 年末结转 and 封存 for who works through them without a request: the demo office. In the transaction of the caller. */
public final class YearEndWork {

    private final EndedYears ended;
    private final Seals seals;
    private final Acts acts;
    private final Clock clock;

    YearEndWork(EndedYears ended, Seals seals, Acts acts, Clock clock) {
        this.ended = ended;
        this.seals = seals;
        this.acts = acts;
        this.clock = clock;
    }

    /** As the desk does it by itself at New Year. */
    public void closeEndedYears() {
        ended.closeAll();
    }

    /** Seals a year that has been closed. */
    public void seal(AgencyCode agency, int year, Actor actor) {
        seals.seal(agency, year, LocalDate.now(clock), (at, command) -> acts.carryOut(at, actor, command));
    }
}
