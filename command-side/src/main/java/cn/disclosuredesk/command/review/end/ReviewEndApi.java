package cn.disclosuredesk.command.review.end;

import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.review.ReviewActs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a review ends, over HTTP. */
@RestController
@RequestMapping("/api/reviews/{id}")
class ReviewEndApi {

    private final ReviewActs acts;
    private final DecisionForm decision;
    private final ReviewWithdrawalForm reviewWithdrawal;
    private final AppealForm appeal;
    private final EffectForm effect;
    private final ReviewAnnulmentForm reviewAnnulment;

    ReviewEndApi(
            ReviewActs acts,
            DecisionForm decision,
            ReviewWithdrawalForm reviewWithdrawal,
            AppealForm appeal,
            EffectForm effect,
            ReviewAnnulmentForm reviewAnnulment) {
        this.acts = acts;
        this.decision = decision;
        this.reviewWithdrawal = reviewWithdrawal;
        this.appeal = appeal;
        this.effect = effect;
        this.reviewAnnulment = reviewAnnulment;
    }

    @PostMapping("/decision")
    ResponseEntity<Object> decide(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody DecisionForm.Body body) {
        return acts.record(id, seen, decision, body);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReviewWithdrawalForm.Body body) {
        return acts.record(id, seen, reviewWithdrawal, body);
    }

    @PostMapping("/appeal")
    ResponseEntity<Object> appeal(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AppealForm.Body body) {
        return acts.record(id, seen, appeal, body);
    }

    @PostMapping("/effect")
    ResponseEntity<Object> takeEffect(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody EffectForm.Body body) {
        return acts.record(id, seen, effect, body);
    }

    @PostMapping("/annulment")
    ResponseEntity<Object> annul(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ReviewAnnulmentForm.Body body) {
        return acts.record(id, seen, reviewAnnulment, body);
    }
}
