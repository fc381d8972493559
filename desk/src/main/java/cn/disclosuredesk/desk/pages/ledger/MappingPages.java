package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 列名对应: which of the office's headers and words mean what. */
@Controller
@RequestMapping("/ledgers/mapping")
class MappingPages {

    private final MappingForms mappings;
    private final AgencyChoices choices;

    MappingPages(MappingForms mappings, AgencyChoices choices) {
        this.mappings = mappings;
        this.choices = choices;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String agency, Model model) {
        AgencyChoice choice = choices.of(agency);
        model.addAttribute("choice", choice);
        model.addAttribute("mapping", mappings.of(choice.code().value(), List.of()));
        return "ledger/mapping";
    }

    /** {@code fromFile}: told beside an upload that was refused; it is handed in once more then. */
    @PostMapping
    String tell(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "false") boolean fromFile,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        try {
            mappings.tell(agency, fields, fromFile);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refused", refusal.sentence());
            return form(agency, model);
        }
        String query = choices.of(agency).query();
        String told = query.isEmpty() ? "?told=true" : query + "&told=true";
        return "redirect:" + (fromFile ? "/ledgers" : "/ledgers/mapping") + told;
    }
}
