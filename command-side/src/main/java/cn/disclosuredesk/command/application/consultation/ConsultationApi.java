package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.once.SeenVersion;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of consultation over HTTP. A consultation is named by the sequence of its letter. */
@RestController
@RequestMapping("/api/applications/{id}")
class ConsultationApi {

    private final CaseActs acts;
    private final ConsultationForm consultation;
    private final ConsultationAnswerForm answer;
    private final ThirdPartyNoticeForm notice;

    ConsultationApi(
            CaseActs acts, ConsultationForm consultation, ConsultationAnswerForm answer, ThirdPartyNoticeForm notice) {
        this.acts = acts;
        this.consultation = consultation;
        this.answer = answer;
        this.notice = notice;
    }

    @PostMapping("/consultations")
    ResponseEntity<Object> consult(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ConsultationForm.Body body) {
        String consultation = String.valueOf(acts.recordQuestion(id, seen, this.consultation, body));
        return ResponseEntity.created(URI.create("/api/applications/%s/consultations/%s".formatted(id, consultation)))
                .body(Map.of("consultationId", consultation));
    }

    @PostMapping("/consultations/{consultationId}/answer")
    ResponseEntity<Object> answer(
            @PathVariable String id,
            @PathVariable String consultationId,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody AnswerBody body) {
        return acts.record(id, seen, answer, body.to(consultationId));
    }

    @PostMapping("/consultations/{consultationId}/notice")
    ResponseEntity<Object> tellThirdParty(
            @PathVariable String id,
            @PathVariable String consultationId,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ThirdPartyNoticeForm.Body body) {
        return acts.record(id, seen, notice, body.about(consultationId));
    }
}
