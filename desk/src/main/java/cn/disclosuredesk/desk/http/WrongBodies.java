package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.desk.http.Problem.FieldError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A body that is no JSON, or not the JSON that the call takes: which field, and what belongs there. */
@Component
final class WrongBodies implements Explains {

    private final Words words;
    private final ExpectedForms forms;

    WrongBodies(Words words, ExpectedForms forms) {
        this.words = words;
        this.forms = forms;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(
                    unreadable.getCause() instanceof JacksonException cause ? json(cause) : text("problem.body"));
        }
        return failure instanceof JacksonException cause && isReading(cause)
                ? Optional.of(json(cause))
                : Optional.empty();
    }

    private Problem json(JacksonException failure) {
        Refusal refusal = refusal(failure);
        String field = path(failure);
        if (refusal != null) {
            return blame(refusal.field() == null ? field : refusal.field(), refusal.sentence());
        }
        if (field.isEmpty() || isNoJson(failure)) {
            return text("problem.json");
        }
        return blame(field, message(failure));
    }

    private String message(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return words.say("field.unknown");
        }
        if (failure instanceof InvalidNullException) {
            return words.say("field.missing");
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return forms.of(mismatch.getTargetType());
        }
        if (failure instanceof InputCoercionException tooLarge) {
            return forms.of(tooLarge.getTargetType());
        }
        return words.say("field.form");
    }

    /** A number larger than its field takes is JSON all the same. */
    private static boolean isNoJson(JacksonException failure) {
        return failure instanceof StreamReadException && !(failure instanceof InputCoercionException);
    }

    private Problem blame(String field, String message) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, words.say("problem.fields"));
        return field.isEmpty() ? problem : problem.with(List.of(new FieldError(field, message)));
    }

    private Problem text(String key) {
        return Problem.of(HttpStatus.BAD_REQUEST, words.say(key));
    }

    /** Such as {@code applicants[0].kind}. */
    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** A failure to write an answer is ours; only reading is the caller's. */
    private static boolean isReading(JacksonException failure) {
        return failure instanceof StreamReadException || failure instanceof MismatchedInputException;
    }

    private static @Nullable Refusal refusal(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
