package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.command.ledger.growth.ProposedCorrection;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;

/**
 * What a line of a ledger does: the ordinary acts, in the transaction of the caller. Where the line stands is kept in
 * the envelope of each event, and so is the way to the line as it stood.
 */
public interface LedgerActs {

    /**
     * @throws cn.disclosuredesk.command.Refusal where the law or the other facts exclude it; the caller rolls back to
     * its savepoint
     */
    Taken take(AgencyCode agency, ApplicationLine line, LineOrigin origin);

    /**
     * @throws cn.disclosuredesk.command.Refusal where the law or the other facts exclude it; the caller rolls back to
     * its savepoint
     */
    Taken take(AgencyCode agency, ReviewLine line, LineOrigin origin);

    /**
     * A row of 过程 by itself, about what stands in the desk under its number.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such thing, or the law or the other facts exclude it
     */
    Taken take(AgencyCode agency, ProcessRow row, LineOrigin origin);

    /** The numbers of applications that a row names as linked with its own, and that stand nowhere. */
    List<String> missing(AgencyCode agency, ProcessRow row);

    /**
     * What became of a line.
     *
     * @param accepted false = nothing was recorded by it
     * @param proposed what it says otherwise than was recorded, which was left as it is
     */
    record Taken(boolean accepted, List<Irregular> irregular, List<ProposedCorrection> proposed) {

        static final Taken ACCEPTED = new Taken(true, List.of());
        static final Taken UNCHANGED = new Taken(false, List.of());

        Taken(boolean accepted, List<Irregular> irregular) {
            this(accepted, irregular, List.of());
        }
    }
}
