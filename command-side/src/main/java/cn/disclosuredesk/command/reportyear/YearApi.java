package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.books.ReportableYears;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The close of a year over HTTP. */
@RestController
@RequestMapping("/api/years")
class YearApi {

    private final Once once;
    private final Acts acts;
    private final YearTable years;
    private final CarryOvers carryOvers;
    private final CurrentActor actors;
    private final Clock clock;

    YearApi(Once once, Acts acts, YearTable years, CarryOvers carryOvers, CurrentActor actors, Clock clock) {
        this.once = once;
        this.acts = acts;
        this.years = years;
        this.carryOvers = carryOvers;
        this.actors = actors;
        this.clock = clock;
    }

    /** Body; may be left out. */
    record Which(@Nullable String agency) {}

    /** Answer, the same for ever after the first close by name. */
    record Closed(int year, int carriedOver) {}

    /**
     * Closes the year and answers when nothing of the agency is left to carry over; again: the same answer, no new
     * events.
     */
    @PostMapping("/{year}/close")
    Closed close(
            @PathVariable int year,
            @RequestParam(name = "agency", required = false) @Nullable String asked,
            @RequestBody(required = false) @Nullable Which which) {
        LocalDate today = LocalDate.now(clock);
        AgencyCode agency = actors.agency(which == null || which.agency() == null ? asked : which.agency());
        Actor actor = actors.actor();
        requireReportable(year, today);
        once.run(() -> {
            if (years.carriedOver(agency, year).isEmpty()) {
                acts.carryOut(agency, actor, new CloseYear(agency, year, today));
            }
            return Done.ok(year, 0);
        });
        carryOvers.finish(agency);
        return new Closed(year, years.carriedOver(agency, year).orElseThrow());
    }

    /** @throws Refusal where no annual report can be asked for this year */
    static void requireReportable(int year, LocalDate today) {
        ReportableYears reportable = ReportableYears.asOf(today);
        if (!reportable.contains(year)) {
            throw Refusal.malformed("year", "年度应在%d年至%d年之间。".formatted(reportable.first(), reportable.last()));
        }
    }
}
