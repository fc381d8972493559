package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.casepage.CasePage;
import cn.disclosuredesk.query.casepage.CasePages;
import cn.disclosuredesk.query.casepage.ClockPage;
import cn.disclosuredesk.store.EventStreams;
import java.time.LocalDate;
import java.util.Set;
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
    private final ClockWords words;
    private final ChinaTime time;

    CaseController(
            CasePages pages,
            EventStreams streams,
            Histories histories,
            CurrentActor actor,
            ClockWords words,
            ChinaTime time) {
        this.pages = pages;
        this.streams = streams;
        this.histories = histories;
        this.actor = actor;
        this.words = words;
        this.time = time;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        CasePage page = pages.application(id);
        model.addAttribute("page", page);
        model.addAttribute("names", actor.mayReadNames());
        model.addAttribute("today", time.today());
        model.addAttribute("due", due(page));
        model.addAttribute("toBeClarified", isToBeClarified(page, time.today()));
        model.addAttribute("history", histories.of(streams.of(new ApplicationId(page.id()))));
        return "application/case";
    }

    /** 逐日说明: why the due date is the day it is. */
    @GetMapping("/clock")
    String clock(@PathVariable String id, Model model) {
        CasePage page = pages.application(id);
        ClockPage clock = pages.clock(id);
        model.addAttribute("page", page);
        model.addAttribute("clock", clock);
        model.addAttribute("today", time.today());
        model.addAttribute("basis", words.basis(page, clock));
        return "application/clock";
    }

    /** The words for the due date: what is due then, and how sure it is. */
    private static String due(CasePage page) {
        Light light = page.dates().light();
        if (light == null) {
            return "case.was-due";
        }
        if (light == Light.GREY) {
            return "case.due-at-earliest";
        }
        return page.status() == CaseStatus.REPLY_DUE_AGAIN ? "case.due-again" : "case.due";
    }

    /** Whether the applicant may still be asked in time, and was not asked yet. */
    private static boolean isToBeClarified(CasePage page, LocalDate today) {
        LocalDate last = page.dates().clarificationBy();
        return last != null
                && !last.isBefore(today)
                && page.inquiries().clarifications().isEmpty()
                && Set.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS).contains(page.status());
    }
}
