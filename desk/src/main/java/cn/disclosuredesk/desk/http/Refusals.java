package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.KeyOfAnotherRequest;
import cn.disclosuredesk.desk.http.Problem.FieldError;
import cn.disclosuredesk.query.Unanswerable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What the desk itself refuses, and why. */
@Component
final class Refusals implements Explains {

    private static final String AGENCY = "agency";

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return Optional.of(refused(refusal));
        }
        if (failure instanceof Unanswerable question) {
            return Optional.of(unanswerable(question));
        }
        if (failure instanceof KeyOfAnotherRequest) {
            return Optional.of(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, words.say("problem.key.other")));
        }
        if (failure instanceof UnreadableKey) {
            return Optional.of(Problem.of(HttpStatus.BAD_REQUEST, words.say("problem.key.unreadable"))
                    .with(List.of(new FieldError(KeyedRequests.HEADER, words.say("problem.key.unreadable")))));
        }
        if (failure instanceof BodyTooLarge) {
            return Optional.of(Problem.of(HttpStatus.CONTENT_TOO_LARGE));
        }
        if (failure instanceof AgencyNotUsable agency) {
            return Optional.of(agency(agency.why()));
        }
        if (failure instanceof AccessDeniedException) {
            return Optional.of(Problem.of(HttpStatus.FORBIDDEN));
        }
        if (failure instanceof AuthenticationException) {
            return Optional.of(Problem.of(HttpStatus.UNAUTHORIZED));
        }
        return Optional.empty();
    }

    private Problem refused(Refusal refusal) {
        List<FieldError> errors = refusal.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.sentence()))
                .toList();
        return Problem.of(RefusalStatus.of(refusal), refusal.sentence()).with(errors);
    }

    private Problem unanswerable(Unanswerable question) {
        HttpStatus status = switch (question.reason()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        return blaming(status, question.field(), question.sentence());
    }

    private static Problem blaming(HttpStatus status, @Nullable String field, String sentence) {
        Problem problem = Problem.of(status, sentence);
        return field == null ? problem : problem.with(List.of(new FieldError(field, sentence)));
    }

    private Problem agency(AgencyNotUsable.Why why) {
        String sentence = words.say("problem.agency." + why);
        if (why == AgencyNotUsable.Why.NOT_HERS) {
            return Problem.of(HttpStatus.FORBIDDEN, sentence);
        }
        return Problem.of(HttpStatus.BAD_REQUEST, sentence).with(List.of(new FieldError(AGENCY, sentence)));
    }
}
