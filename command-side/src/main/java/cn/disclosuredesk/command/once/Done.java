package cn.disclosuredesk.command.once;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of an answer: enough to build its body again, and no personal data. {@code id} is the thing that the act
 * made or changed, {@code version} the sequence of its last event after the act.
 */
public record Done(
        int status, @Nullable String id, @Nullable Long version) {

    public Done {
        if (status < 200 || status > 299) {
            throw new IllegalArgumentException("only what succeeded is done");
        }
    }

    /** The version as of which the answer is built, for the first time and each time again. */
    public long at() {
        return version == null ? Long.MAX_VALUE : version;
    }

    /** 200: something that was there is changed. */
    public static Done ok(Object id, long version) {
        return new Done(200, id.toString(), version);
    }

    /** 201: something new is there. */
    public static Done created(Object id, long version) {
        return new Done(201, id.toString(), version);
    }

    /** 202: it has begun. */
    public static Done accepted(Object id) {
        return new Done(202, id.toString(), null);
    }
}
