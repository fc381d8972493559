package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.books.SealChecks;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;

/** The books, as whoever publishes them sees them. */
interface YearBooks {

    /**
     * What the table of a year says. Shuts every other command on the agency out until the transaction ends, so that
     * nothing can be recorded between the reckoning and the seal.
     */
    Reckoned reckoned(AgencyCode agency, int year);

    /** Whether any report with entries of the agency was sealed. Shuts every other command on the agency out, too. */
    boolean isAnySealed(AgencyCode agency);

    /**
     * Whether what happened before an opening (期初) was entered by it already, and that opening is one of a later year:
     * such a case stands in no year before.
     */
    boolean isEnteredByLaterOpening(AgencyCode agency, int year);

    /** Whether the agency was taken over in a year before {@code year}: then it has no books of its own any more. */
    boolean isTakenOverBefore(AgencyCode agency, int year);

    /**
     * The running year of the agency.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such agency
     */
    int running(AgencyCode agency);

    /**
     * Whose annual report contains the agency's year: its own, or from a succession on that of the successor.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such agency
     */
    AgencyCode reporting(AgencyCode agency, int year);

    /** Whether exactly this opening (期初) stands already. */
    boolean isStated(AgencyCode agency, int year, List<Integer> carriedIn);

    /**
     * @param predecessors the agencies that were taken over, whose figures are contained (被承接机关)
     * @param failing what stands against publishing
     */
    record Reckoned(PublishedFigures figures, List<AgencyCode> predecessors, List<SealChecks.Failing> failing) {}
}
