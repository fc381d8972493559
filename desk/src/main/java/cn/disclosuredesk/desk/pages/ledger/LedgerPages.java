package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.LedgerAnswer;
import cn.disclosuredesk.command.ledger.LedgerTemplate;
import cn.disclosuredesk.command.ledger.Ledgers;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 导入台账: hands files in through the same door as the call, and shows what has become of them. */
@Controller
@RequestMapping("/ledgers")
class LedgerPages {

    /** While a ledger is read its page asks again after this many seconds, by itself and without script. */
    private static final int REFRESH_SECONDS = 2;

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Ledgers ledgers;
    private final MappingForms mappings;
    private final AgencyChoices choices;
    private final ReportedYears years;
    private final CurrentActor actor;

    LedgerPages(
            Ledgers ledgers, MappingForms mappings, AgencyChoices choices, ReportedYears years, CurrentActor actor) {
        this.ledgers = ledgers;
        this.mappings = mappings;
        this.choices = choices;
        this.years = years;
        this.actor = actor;
    }

    @GetMapping
    String form(@RequestParam @Nullable String agency, Model model) {
        AgencyChoice choice = choices.of(agency);
        model.addAttribute("choice", choice);
        model.addAttribute("recent", ledgers.latest(choice.code().value()));
        return "ledger/form";
    }

    /** An empty ledger to fill in. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("台账模板.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(LedgerTemplate.bytes());
    }

    /**
     * What cannot be read at all is said above the form; nothing is stored then. Where it is the header that nobody knows, the form asks
     * which column is which.
     */
    @PostMapping
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String agency,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/ledgers/" + ledgers.upload(agency, chosen(files), dryRun, "");
        } catch (Refusal refusal) {
            response.setStatus(
                    refusal.reason() == Refusal.Reason.TOO_LARGE
                            ? HttpStatus.CONTENT_TOO_LARGE.value()
                            : HttpServletResponse.SC_BAD_REQUEST);
            List<String> headers = ledgers.unknownHeaders(agency, chosen(files));
            if (headers.size() > 1) {
                model.addAttribute("mapping", mappings.of(agency, headers));
            }
            model.addAttribute("refused", refusal.sentence());
            model.addAttribute("dryRun", dryRun);
            return form(agency, model);
        }
    }

    @GetMapping("/{id}")
    String progress(@PathVariable String id, Model model) {
        LedgerAnswer ledger = ledgers.find(id);
        model.addAttribute("ledger", ledger);
        if (ledger.stillRuns()) {
            model.addAttribute("refreshAfter", REFRESH_SECONDS);
        } else {
            model.addAttribute("years", years.of(actor.agency(ledger.agencyCode())));
            model.addAttribute("query", choices.of(ledger.agencyCode()).query());
        }
        return "ledger/progress";
    }

    /** A form whose file was not chosen sends one without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty()
                                || !String.valueOf(file.getOriginalFilename()).isBlank())
                        .toList();
    }
}
