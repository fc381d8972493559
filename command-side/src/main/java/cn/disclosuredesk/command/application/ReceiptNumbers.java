package cn.disclosuredesk.command.application;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;

/**
 * The receipt numbers (登记号) of each agency: without gaps, never twice, because they commit together with the event that
 * holds them.
 */
interface ReceiptNumbers {

    /** The next number of the year; holds the year's counter until the transaction ends, so it is taken last. */
    ReceiptNumber next(AgencyCode agency, int year, ApplicationId application);

    /**
     * Takes a number that somebody else gave. One of the desk's own form moves the counter on to it.
     *
     * @throws cn.disclosuredesk.command.Refusal where the agency has used it already
     */
    void take(AgencyCode agency, ReceiptNumber number, ApplicationId application);
}
