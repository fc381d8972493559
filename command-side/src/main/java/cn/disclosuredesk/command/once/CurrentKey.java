package cn.disclosuredesk.command.once;

import java.util.Optional;

/** The Idempotency-Key of the request that is being answered. */
@FunctionalInterface
public interface CurrentKey {

    /** Empty where the request bears none. */
    Optional<KeyedRequest> current();
}
