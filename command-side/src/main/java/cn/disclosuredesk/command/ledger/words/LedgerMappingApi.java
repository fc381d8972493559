package cn.disclosuredesk.command.ledger.words;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/ledger-mapping}: how an office writes its ledgers. */
@RestController
@RequestMapping("/api/ledger-mapping")
class LedgerMappingApi {

    private final LedgerMappings mappings;

    LedgerMappingApi(LedgerMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    LedgerMappings.Answer told(@RequestParam(name = "agency", defaultValue = "") String agency) {
        return mappings.of(agency);
    }

    @PutMapping
    LedgerMappings.Answer tell(@RequestBody MappingBody body) {
        return mappings.tell(body);
    }
}
