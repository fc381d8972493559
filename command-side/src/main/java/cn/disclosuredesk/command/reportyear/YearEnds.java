package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;

/** The year's end, as its close sees it. */
interface YearEnds {

    /**
     * Shuts every other command on the agency out until the transaction ends, and counts the applications that stand in
     * row 4 of the year: received by its end, and not ended by then, those of the agencies it took over among them.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such agency, or another one reports for it that year
     */
    int closing(AgencyCode agency, int year);
}
