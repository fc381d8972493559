package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.ids.SubjectId;
import java.util.List;

/**
 * What came of a line that was imported before.
 *
 * @param recorded whether anything was
 * @param left what it says otherwise than was recorded, left as it is for want of a reason
 */
record Outcome(boolean recorded, List<Irregular> irregular, List<Growth.Change> left) {

    /** What the envelope says of the line, given whose key it lies under and what is left as it is. */
    @FunctionalInterface
    interface Source {

        String under(SubjectId subject, List<Growth.Change> left);
    }
}
