package cn.disclosuredesk.command.application.withdrawal;

import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.once.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The withdrawal over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class WithdrawalApi {

    private final CaseActs acts;
    private final WithdrawalForm withdrawal;

    WithdrawalApi(CaseActs acts, WithdrawalForm withdrawal) {
        this.acts = acts;
        this.withdrawal = withdrawal;
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody WithdrawalForm.Body body) {
        return acts.record(id, seen, withdrawal, body);
    }
}
