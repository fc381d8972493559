package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.review.ReviewNotified;
import org.jspecify.annotations.Nullable;

/**
 * One application or review as the tables know it. {@code number} is the receipt number (登记号) or the case number (案号); {@code
 * sequence} that of the last event that was posted. The agency is that of the registration for ever: a case that moves to another
 * one goes on there as a case of its own.
 */
record CaseRow<F>(String stream, String agency, @Nullable String number, F facts, long sequence) {

    /** Nothing has been posted of this stream yet; its first event names the agency. */
    static <F> CaseRow<F> unknown(String stream, F none) {
        return new CaseRow<>(stream, "", null, none, -1);
    }

    CaseRow<F> next(DisclosureEvent event, F next) {
        if (event instanceof ApplicationReceived fact) {
            return new CaseRow<>(stream, fact.agency().value(), fact.receiptNo().value(), next, sequence + 1);
        }
        if (event instanceof ReviewNotified fact) {
            return new CaseRow<>(stream, fact.agency().value(), fact.caseNo(), next, sequence + 1);
        }
        if (event instanceof FactCorrected correction && correction.to() instanceof ApplicationReceived fact) {
            return new CaseRow<>(stream, agency, fact.receiptNo().value(), next, sequence + 1);
        }
        return new CaseRow<>(stream, agency, number, next, sequence + 1);
    }
}
