package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.ledgerfile.LedgerColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands recorded of an application or a review, as the bodies of calls that would have told it. */
interface Standing {

    /** The facts of an act, in the order of the day they happened. */
    List<Fact> of(String act);

    /** Whether the desk chose this value by itself, because the cell was empty. */
    boolean isUsual(LedgerColumn column, @Nullable JsonNode value);

    record Fact(long sequence, ObjectNode body) {}
}
