package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;

/**
 * The running year of each agency: the year after the last one closed. An agency that was taken over (机构承接) is held and
 * closed with the one that answers for it.
 */
public interface RunningYears {

    /**
     * The agency's running year. The answer holds until the transaction ends: a close of the year waits for it, and a
     * command that comes after the close sees the next year. So no case can be registered into a year behind the back
     * of its close.
     *
     * @throws cn.disclosuredesk.command.Refusal where there is no such agency
     */
    int running(AgencyCode agency);

    /**
     * The same for an application that is being registered.
     *
     * @throws cn.disclosuredesk.command.Refusal where the agency had been taken over by the day of receipt
     */
    default int registering(AgencyCode agency, LocalDate receivedOn) {
        return running(agency);
    }
}
