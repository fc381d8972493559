package cn.disclosuredesk.desk.proofs;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A complete form of an act, made wrong field by field: name of the act, the field to blame, the body. */
final class WrongForms {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private final String act;
    private final Json complete;
    private final List<Arguments> wrong = new ArrayList<>();

    private WrongForms(String act, Json complete) {
        this.act = act;
        this.complete = complete;
    }

    static WrongForms of(String act, Json complete) {
        return new WrongForms(act, complete);
    }

    /** They must be there. */
    WrongForms needed(String... fields) {
        return each(fields, "missing", (form, field) -> form.without(field));
    }

    /** They are days that have come, in the time of the law. */
    WrongForms days(String... fields) {
        return limits(fields).each(fields, "not come", (form, field) -> form.with(field, TODAY.plusDays(1)));
    }

    /** They are days that may lie ahead. */
    WrongForms limits(String... fields) {
        return each(fields, "no day", (form, field) -> form.with(field, "2026-02-30"))
                .each(fields, "a number", (form, field) -> form.with(field, 20260101))
                .each(fields, "before the law", (form, field) -> form.with(field, "2008-04-30"))
                .each(fields, "years ahead", (form, field) -> form.with(field, TODAY.plusYears(3)));
    }

    /** They are codes. */
    WrongForms codes(String... fields) {
        return each(fields, "unknown", (form, field) -> form.with(field, "PIGEON"))
                .each(fields, "a number", (form, field) -> form.with(field, 0));
    }

    /** They are true or false. */
    WrongForms flags(String... fields) {
        return each(fields, "a word", (form, field) -> form.with(field, "yes"));
    }

    /** They are texts of one line. */
    WrongForms lines(String... fields) {
        return each(fields, "a number", (form, field) -> form.with(field, 5))
                .each(fields, "too long", (form, field) -> form.with(field, "长".repeat(201)))
                .each(fields, "two lines", (form, field) -> form.with(field, "一\n二"));
    }

    /** They are names of people at the agency. */
    WrongForms clerks(String... fields) {
        return lines(fields).each(fields, "longer than a name", (form, field) -> form.with(field, "长".repeat(101)));
    }

    /** They are longer texts. */
    WrongForms texts(String... fields) {
        return each(fields, "a number", (form, field) -> form.with(field, 5))
                .each(fields, "too long", (form, field) -> form.with(field, "长".repeat(20_001)))
                .each(fields, "invisible", (form, field) -> form.with(field, "a\u0000b"));
    }

    /** They are numbers of the post, which stand in clear and so can be no words. */
    WrongForms postNumbers(String... fields) {
        return lines(fields).each(fields, "words", (form, field) -> form.with(field, "申请人甲"));
    }

    /** Something else that is wrong with a field. */
    WrongForms but(String what, String field, UnaryOperator<Json> change) {
        wrong.add(argumentSet(act + ": " + field + " " + what, act, field, change.apply(complete)));
        return this;
    }

    Stream<Arguments> stream() {
        return wrong.stream();
    }

    private WrongForms each(String[] fields, String what, BiFunction<Json, String, Json> change) {
        for (String field : fields) {
            but(what, field, form -> change.apply(form, field));
        }
        return this;
    }
}
