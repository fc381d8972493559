package cn.disclosuredesk.desk.demo.script;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody of the invented office did.
 *
 * @param at when it was recorded
 * @param thing the case or review, by its name in the script
 * @param act as the path of the call names it
 * @param body of the call; a {@link Ref} in it stands for what an earlier deed made
 * @param label under which the fact that it records can be referred to; null where nothing does
 */
public record Deed(
        LocalDateTime at,
        Who who,
        What what,
        String thing,
        String act,
        Map<String, Object> body,
        @Nullable String label) {

    /** 登记 of a case, 收到通知 of a review. */
    public static final String REGISTER = "register";

    public static final String CLOSE = "close";
    public static final String SEAL = "seal";
    public static final String UPLOAD = "upload";

    /** Whom the deed is about. */
    public enum What {
        CASE,
        REVIEW,
        YEAR,
        LEDGER
    }

    /** The id of a thing, or the sequence of a fact of it ({@code thing#label}). */
    public record Ref(String name) {}

    /** A number that a court or a reviewing body gives, when all deeds are in order; {@code %1$d} is the year, {@code %2$d} the number. */
    public record CaseNo(String pattern) {}

    /** A 文号 that is given out when all deeds are in order: {@code prefix〔year〕n号}. */
    public record DocumentNo(String prefix) {}
}
