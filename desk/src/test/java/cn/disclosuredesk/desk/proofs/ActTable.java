package cn.disclosuredesk.desk.proofs;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.node.NullNode;

/**
 * One act on a case: a body that its call takes, the stored name of what it records, the acts before it, and what its
 * fields do not take.
 */
final class ActTable {

    static final LocalDate TODAY = OneDesk.TODAY;

    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2008, 4, 30);

    final String act;
    final String stored;
    final Json body;
    final List<ActTable> before;

    private final List<Arguments> wrong = new ArrayList<>();

    private ActTable(String act, String stored, Json body, List<ActTable> before) {
        this.act = act;
        this.stored = stored;
        this.body = body;
        this.before = before;
    }

    static ActTable of(String act, String stored, Json body, ActTable... before) {
        return new ActTable(act, stored, body, List.of(before));
    }

    /** What cannot be taken, each with the act, the field to blame and the body. */
    Stream<Arguments> wrong() {
        return wrong.stream();
    }

    /** Fields that must be there. */
    ActTable needs(String... fields) {
        for (String field : fields) {
            wrong(field, "left out", body.without(field));
            wrong(field, "null", body.with(field, NullNode.instance));
        }
        return this;
    }

    /** Texts that must say something. */
    ActTable needsWords(String... fields) {
        needs(fields);
        for (String field : fields) {
            wrong(field, "blank", body.with(field, " \t "));
        }
        return this;
    }

    /** Days that have come. */
    ActTable days(String... fields) {
        limits(fields);
        for (String field : fields) {
            wrong(field, "tomorrow", body.with(field, TODAY.plusDays(1)));
        }
        return this;
    }

    /** Days that may lie ahead. */
    ActTable limits(String... fields) {
        for (String field : fields) {
            wrong(field, "no day", body.with(field, "2026-02-30"));
            wrong(field, "a word", body.with(field, "明天"));
            wrong(field, "a number", body.with(field, 20_260_105));
            wrong(field, "before the law", body.with(field, BEFORE_THE_LAW));
            wrong(field, "years ahead", body.with(field, TODAY.plusYears(3)));
        }
        return this;
    }

    /** Longer texts. */
    ActTable texts(String... fields) {
        for (String field : fields) {
            wrong(field, "a number", body.with(field, 5));
            wrong(field, "a list", body.with(field, List.of("一")));
            wrong(field, "a control letter", body.with(field, "一\u0007二"));
            wrong(field, "too long", body.with(field, "长".repeat(20_001)));
        }
        return this;
    }

    /** Names of people at the agency. */
    ActTable clerks(String... fields) {
        lines(fields);
        for (String field : fields) {
            wrong(field, "longer than a name", body.with(field, "长".repeat(101)));
        }
        return this;
    }

    /** Texts of one line. */
    ActTable lines(String... fields) {
        for (String field : fields) {
            wrong(field, "a number", body.with(field, 5));
            wrong(field, "two lines", body.with(field, "一\n二"));
            wrong(field, "too long", body.with(field, "长".repeat(201)));
        }
        return this;
    }

    /** Numbers of the post or the treasury, which stand in events in clear. */
    ActTable numbersInClear(String... fields) {
        lines(fields);
        for (String field : fields) {
            wrong(field, "a name", body.with(field, "王某代收"));
        }
        return this;
    }

    /** Words of a list. */
    ActTable codes(String... fields) {
        for (String field : fields) {
            wrong(field, "unknown", body.with(field, "NICE"));
            wrong(field, "in small letters", body.with(field, "other"));
            wrong(field, "a number", body.with(field, 0));
        }
        return this;
    }

    /** Yes or no. */
    ActTable flags(String... fields) {
        for (String field : fields) {
            wrong(field, "a word", body.with(field, "是"));
            wrong(field, "true as a text", body.with(field, "true"));
            wrong(field, "a number", body.with(field, 1));
        }
        return this;
    }

    /** Whole numbers from 1. */
    ActTable counts(String... fields) {
        for (String field : fields) {
            wrong(field, "none", body.with(field, 0));
            wrong(field, "less than none", body.with(field, -1));
            wrong(field, "a half", body.with(field, 20.5));
            wrong(field, "a text", body.with(field, "20"));
            wrong(field, "too many", body.with(field, 2_000_000));
        }
        return this;
    }

    /** Something else that is wrong by itself. */
    ActTable wrong(String field, String why, Json with) {
        wrong.add(argumentSet("%s: %s %s".formatted(act, field, why), act, field, with));
        return this;
    }

    @Override
    public String toString() {
        return act;
    }
}
