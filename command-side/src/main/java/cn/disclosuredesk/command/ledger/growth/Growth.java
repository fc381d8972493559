package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a line says that it did not say before.
 *
 * @param acts acts that it tells for the first time
 * @param completed empty fields of recorded facts that it fills
 * @param changed fields of recorded facts, or whole facts, of which it says something else now
 */
record Growth(Set<String> acts, List<Change> completed, List<Change> changed) {

    static Growth none() {
        return new Growth(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * What should be recorded otherwise of one fact.
     *
     * @param fields of the body of its call; null = it never happened
     * @param stood what is recorded, as a cell would say it; blank where that is nothing, or nobody may read it
     * @param instead the act that happened instead; null = none
     */
    record Change(
            LedgerColumn column,
            String act,
            long sequence,
            @Nullable ObjectNode fields,
            @Nullable String instead,
            String stood) {

        Optional<ObjectNode> patch() {
            return Optional.ofNullable(fields);
        }
    }

    /** With what was changed accepted, in place of the acts that did not happen. */
    Growth accepted() {
        Set<String> all = new LinkedHashSet<>(acts);
        changed.stream().flatMap(change -> Stream.ofNullable(change.instead())).forEach(all::add);
        return new Growth(all, completed, changed);
    }

    boolean isNothing() {
        return acts.isEmpty() && completed.isEmpty() && changed.isEmpty();
    }
}
