package cn.disclosuredesk.command.review;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;

/** The case numbers (案号) of reviews: each once within an agency. */
interface CaseNumbers {

    /** @throws cn.disclosuredesk.command.Refusal where another review of the agency bears the number */
    void take(AgencyCode agency, String caseNo, ReviewId review);
}
