package cn.disclosuredesk.desk.http;

import java.util.Optional;

/** Knows what some kinds of failure mean to the caller. */
interface Explains {

    /** Empty where this is not its kind. */
    Optional<Problem> explain(Throwable failure);
}
