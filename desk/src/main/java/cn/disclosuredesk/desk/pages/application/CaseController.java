package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.query.casepage.CasePage;
import cn.disclosuredesk.query.casepage.CasePages;
import cn.disclosuredesk.query.casepage.ClockPage;
import cn.disclosuredesk.store.EventStreams;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of one application: its facts, its due date, and everything that was ever recorded about it. */
@Controller
@RequestMapping("/applications/{id}")
class CaseController {

    private final CasePages pages;
    private final EventStreams streams;
    private final Histories histories;
    private final CurrentActor actor;

    CaseController(CasePages pages, EventStreams streams, Histories histories, CurrentActor actor) {
        this.pages = pages;
        this.streams = streams;
        this.histories = histories;
        this.actor = actor;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        CasePage page = pages.application(id);
        model.addAttribute("page", page);
        model.addAttribute("names", actor.mayReadNames());
        model.addAttribute("history", histories.of(streams.of(new ApplicationId(page.id()))));
        return "application/case";
    }

    /** 逐日说明: why the due date is the day it is. */
    @GetMapping("/clock")
    String clock(@PathVariable String id, Model model) {
        CasePage page = pages.application(id);
        ClockPage clock = pages.clock(id);
        List<Segment> segments = clock.segments();
        LocalDate start = segments.isEmpty()
                ? page.dates().receivedOn()
                : segments.get(segments.size() - 1).from();
        model.addAttribute("page", page);
        model.addAttribute("clock", clock);
        model.addAttribute("start", start.toString());
        return "application/clock";
    }
}
