package cn.disclosuredesk.command.application.fee;

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

/** The fee over HTTP. */
@RestController
@RequestMapping("/api/applications/{id}")
class FeeApi {

    private final CaseActs acts;
    private final FeeNoticeForm notice;
    private final FeePaymentForm payment;

    FeeApi(CaseActs acts, FeeNoticeForm notice, FeePaymentForm payment) {
        this.acts = acts;
        this.notice = notice;
        this.payment = payment;
    }

    @PostMapping("/fee-notice")
    ResponseEntity<Object> ask(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody FeeNoticeForm.Body body) {
        return acts.record(id, seen, notice, body);
    }

    @PostMapping("/fee-payment")
    ResponseEntity<Object> pay(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody FeePaymentForm.Body body) {
        return acts.record(id, seen, payment, body);
    }
}
