package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.agency.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LedgerExportsApi {

    private final LedgerExports exports;
    private final CurrentActor asker;

    LedgerExportsApi(LedgerExports exports, CurrentActor asker) {
        this.exports = exports;
        this.asker = asker;
    }

    @GetMapping("/api/ledger-exports")
    LedgerExports.Exports exports(@RequestParam @Nullable String agency) {
        return exports.of(asker.agency(agency));
    }
}
