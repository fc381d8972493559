package cn.disclosuredesk.desk.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What is answered instead of a result (RFC 9457). Without {@code detail} the general sentence of the status stands there;
 * {@code more} are further members, {@code headers} what belongs to the status, such as {@code Allow}.
 */
record Problem(
        HttpStatusCode status,
        @Nullable String detail,
        List<FieldError> errors,
        Map<String, Object> more,
        HttpHeaders headers) {

    static Problem of(HttpStatusCode status) {
        return new Problem(status, null, List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    static Problem of(HttpStatusCode status, String detail) {
        return new Problem(status, detail, List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    Problem with(List<FieldError> fields) {
        return new Problem(status, detail, fields, more, headers);
    }

    Problem with(Map<String, Object> members) {
        return new Problem(status, detail, errors, members, headers);
    }

    Problem with(HttpHeaders additional) {
        return new Problem(status, detail, errors, more, additional);
    }

    /** A field that is to blame, as the call names it, and what is wrong with it; never its value. */
    record FieldError(String field, String message) {}
}
