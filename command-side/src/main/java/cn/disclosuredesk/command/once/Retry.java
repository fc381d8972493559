package cn.disclosuredesk.command.once;

import java.util.function.Supplier;

/** Repeats an act that lost against a simultaneous one, each time in a transaction of its own. */
public interface Retry {

    <T> T run(Supplier<T> act);

    /** Tries once. */
    static <T> T never(Supplier<T> act) {
        return act.get();
    }
}
