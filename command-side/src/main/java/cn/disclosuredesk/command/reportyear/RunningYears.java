package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;

/** The running year of each agency: the year after the last one closed. */
public interface RunningYears {

    /**
     * The agency's running year. The answer holds until the transaction ends: a close of the year waits for it, and a
     * command that comes after the close sees the next year. So no case can be registered into a year behind the back
     * of its close.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such agency
     */
    int running(AgencyCode agency);
}
