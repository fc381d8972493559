package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.desk.http.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Fields that are well-formed and not allowed. The order of the fields is fixed, so that the same request gets the same answer. */
@Component
final class WrongFields implements Explains {

    private final Words words;
    private final ExpectedForms forms;

    WrongFields(Words words, ExpectedForms forms) {
        this.words = words;
        this.forms = forms;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return Optional.of(problem(of(invalid.getBindingResult())));
        }
        if (failure instanceof BindException invalid) {
            BindingResult result = invalid.getBindingResult();
            return Optional.of(problem(of(result)));
        }
        if (failure instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            List<FieldError> errors = new ArrayList<>();
            invalid.getParameterValidationResults().forEach(result -> errors.addAll(of(result)));
            return Optional.of(problem(errors));
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return Optional.of(problem(invalid.getConstraintViolations().stream()
                    .map(WrongFields::of)
                    .toList()));
        }
        return Optional.empty();
    }

    private Problem problem(List<FieldError> errors) {
        List<FieldError> sorted = errors.stream()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return Problem.of(HttpStatus.BAD_REQUEST, words.say("problem.fields")).with(sorted);
    }

    private List<FieldError> of(Errors result) {
        List<FieldError> errors = new ArrayList<>();
        for (org.springframework.validation.FieldError error : result.getFieldErrors()) {
            errors.add(new FieldError(error.getField(), message(error)));
        }
        result.getGlobalErrors()
                .forEach(error -> errors.add(new FieldError("", String.valueOf(error.getDefaultMessage()))));
        return errors;
    }

    private List<FieldError> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return of((Errors) errors);
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(name, String.valueOf(error.getDefaultMessage())))
                .toList();
    }

    /** The default message of a failed conversion would quote what was sent. */
    private String message(org.springframework.validation.FieldError error) {
        if (!error.isBindingFailure()) {
            return String.valueOf(error.getDefaultMessage());
        }
        return error.contains(TypeMismatchException.class)
                ? forms.of(error.unwrap(TypeMismatchException.class).getRequiredType())
                : forms.of(null);
    }

    private static FieldError of(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = String.valueOf(node.getName());
        }
        return new FieldError(field, violation.getMessage());
    }
}
