package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;

/**
 * What a line of a ledger does: the ordinary acts, in the transaction of the caller. {@code source} says where the line
 * stands and is kept in the envelope of each event; {@code lineHash} is the keyed hash of its normalised cells.
 */
public interface LedgerActs {

    /**
     * @throws cn.disclosuredesk.command.Refusal where the law or the other facts exclude it; the caller rolls back to
     * its savepoint
     */
    Taken take(AgencyCode agency, ApplicationLine line, String source, String lineHash);

    /**
     * @throws cn.disclosuredesk.command.Refusal where the law or the other facts exclude it; the caller rolls back to
     * its savepoint
     */
    Taken take(AgencyCode agency, ReviewLine line, String source, String lineHash);

    /**
     * A row of 过程 by itself, about what stands in the desk under its number.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such thing, or the law or the other facts exclude it
     */
    Taken take(AgencyCode agency, ProcessRow row, String source);

    /** What became of a line; {@code accepted} false = nothing changed by it. */
    record Taken(boolean accepted, List<Irregular> irregular) {

        static final Taken ACCEPTED = new Taken(true, List.of());
        static final Taken UNCHANGED = new Taken(false, List.of());
    }
}
