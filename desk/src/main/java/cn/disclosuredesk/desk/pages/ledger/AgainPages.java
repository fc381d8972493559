package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.LedgerAnswer;
import cn.disclosuredesk.command.ledger.Ledgers;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with an upload that has ended: take its files once more, and have its remarks as a file. */
@Controller
@RequestMapping("/ledgers/{id}")
class AgainPages {

    private final Ledgers ledgers;

    AgainPages(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** Where it cannot be done again, the page of the upload says why. */
    @PostMapping("/again")
    String again(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes shown) {
        try {
            return "redirect:/ledgers/" + ledgers.again(id, dryRun, reason);
        } catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.UNKNOWN) {
                throw refusal;
            }
            shown.addFlashAttribute("refused", refusal.sentence());
            return "redirect:/ledgers/" + id;
        }
    }

    @GetMapping("/remarks.csv")
    ResponseEntity<byte[]> remarks(@PathVariable String id) {
        LedgerAnswer ledger = ledgers.find(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("台账导入意见.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(RemarksCsv.of(ledger));
    }
}
