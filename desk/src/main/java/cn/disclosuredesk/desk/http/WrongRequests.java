package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.desk.http.Problem.FieldError;
import cn.disclosuredesk.ids.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Requests that fit no call: parameters, headers, parts, methods, media types. */
@Component
final class WrongRequests implements Explains {

    private final Words words;
    private final ExpectedForms forms;

    WrongRequests(Words words, ExpectedForms forms) {
        this.words = words;
        this.forms = forms;
    }

    @Override
    public Optional<Problem> explain(Throwable failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(mismatch(mismatch));
        }
        if (failure instanceof InvalidParameterException unreadable) {
            return Optional.of(Problem.of(HttpStatusCode.valueOf(unreadable.getErrorCode())));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Optional.of(blame(missing.getParameterName(), words.say("field.missing")));
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return Optional.of(blame(missing.getRequestPartName(), words.say("field.missing")));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return Optional.of(blame(missing.getHeaderName(), words.say("field.missing")));
        }
        if (failure instanceof ServletRequestBindingException && !(failure instanceof MissingPathVariableException)) {
            return Optional.of(Problem.of(HttpStatus.BAD_REQUEST));
        }
        if (failure instanceof MultipartException multipart) {
            return Optional.of(
                    isTooLarge(multipart)
                            ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, words.say("problem.upload"))
                            : Problem.of(HttpStatus.BAD_REQUEST, words.say("problem.multipart")));
        }
        if (failure instanceof ErrorResponse response
                && response.getStatusCode().isError()) {
            return Optional.of(Problem.of(response.getStatusCode()).with(response.getHeaders()));
        }
        return Optional.empty();
    }

    private Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        if (inPath && type != null && (Id.class.isAssignableFrom(type) || type == UUID.class)) {
            // An id that is no id names nothing.
            return Problem.of(HttpStatus.NOT_FOUND);
        }
        RequestHeader header = mismatch.getParameter().getParameterAnnotation(RequestHeader.class);
        if (header != null) {
            return blame(mismatch.getName(), words.say("field.header"));
        }
        return blame(mismatch.getName(), forms.of(type));
    }

    private Problem blame(String field, String message) {
        return Problem.of(HttpStatus.BAD_REQUEST, words.say("problem.fields"))
                .with(List.of(new FieldError(field, message)));
    }

    private static boolean isTooLarge(MultipartException failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return true;
        }
        Throwable cause = failure.getCause();
        while (cause != null) {
            String kind = cause.getClass().getSimpleName();
            if (kind.contains("SizeLimit") || kind.contains("SizeException") || kind.contains("CountLimit")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
