package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.desk.frame.Frame;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.signin.Call;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.ledger.LedgerExports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 导出台账: asks what is wanted; the file itself comes from the call. Who may, sees who has taken all names out before. */
@Controller
class LedgerExportPage {

    private final AgencyChoices choices;
    private final ReportedYears years;
    private final LedgerExports exports;
    private final CurrentActor actor;
    private final Frame frame;

    LedgerExportPage(
            AgencyChoices choices, ReportedYears years, LedgerExports exports, CurrentActor actor, Frame frame) {
        this.choices = choices;
        this.years = years;
        this.exports = exports;
        this.actor = actor;
        this.frame = frame;
    }

    @GetMapping("/ledgers/export")
    String form(@RequestParam @Nullable String agency, Model model) {
        AgencyChoice choice = choices.of(agency);
        model.addAttribute("choice", choice);
        model.addAttribute("years", years.of(choice.code()));
        model.addAttribute("names", actor.mayReadNames());
        if (frame.may(Call.READ_EXPORTS)) {
            model.addAttribute("exports", exports.of(choice.code()).items());
        }
        return "ledger/export";
    }
}
