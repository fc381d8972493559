package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.command.Refusal;
import org.springframework.http.HttpStatus;

/** With which status a refusal is answered, to calls and pages alike. */
public final class RefusalStatus {

    private RefusalStatus() {}

    public static HttpStatus of(Refusal refusal) {
        return switch (refusal.reason()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case RECORDED_ALREADY -> HttpStatus.CONFLICT;
            case EXCLUDED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }
}
