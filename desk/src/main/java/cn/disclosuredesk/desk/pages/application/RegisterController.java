package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.choice.ListAddress;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.register.Filter;
import cn.disclosuredesk.query.register.FindApplications;
import cn.disclosuredesk.query.register.RegisterPage;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申请台账: the register, filtered by what stands in the address, page by page. */
@Controller
class RegisterController {

    private final FindApplications applications;
    private final ReportedYears years;
    private final AgencyChoices choices;
    private final CurrentActor actor;

    RegisterController(FindApplications applications, ReportedYears years, AgencyChoices choices, CurrentActor actor) {
        this.applications = applications;
        this.years = years;
        this.choices = choices;
        this.actor = actor;
    }

    @GetMapping("/applications")
    String list(
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String light,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String outcome,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        Filter filter = new Filter(status, light, year, kind, outcome, q);
        RegisterPage page = applications.find(choice.code(), filter, actor.mayReadNames(), null, cursor);
        model.addAttribute("choice", choice);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("next", page.nextCursor() == null ? null : address(choice, filter, page.nextCursor()));
        model.addAttribute("first", cursor == null ? null : address(choice, filter, null));
        model.addAttribute("statuses", CaseStatus.values());
        model.addAttribute("lights", Light.values());
        model.addAttribute("years", years.of(choice.code()));
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("outcomes", Outcome.values());
        return "application/register";
    }

    private static String address(AgencyChoice choice, Filter filter, @Nullable String cursor) {
        return new ListAddress("/applications", choice)
                .with("status", filter.status())
                .with("light", filter.light())
                .with("year", filter.year())
                .with("kind", filter.kind())
                .with("outcome", filter.outcome())
                .with("q", filter.q())
                .with("cursor", cursor)
                .toString();
    }
}
