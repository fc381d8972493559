package cn.disclosuredesk.command.ledger.growth;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What should have been recorded of one fact: the fields that several cells tell of it.
 *
 * @param act of the line whose cells they are; null where a row of its own tells the fact
 */
record FactPatch(@Nullable String act, ObjectNode fields) {

    void add(ObjectNode more) {
        more.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode part && fields.get(field.getKey()) instanceof ObjectNode known) {
                known.setAll(part);
            } else {
                fields.set(field.getKey(), field.getValue());
            }
        });
    }
}
