package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.Optional;

/** 封存: which years of an agency say for ever what they were published to say. */
public interface SealedYears {

    /**
     * The last sealed year, with which every year before it is sealed; 0 where none is. Years before the opening (期初)
     * count as sealed. The answer holds until the transaction ends once {@link RunningYears#running} was asked in it.
     */
    int through(AgencyCode agency);

    /**
     * How a case that is being registered stood when the agency's books began. Empty where they kept it from its
     * receipt, where no opening was stated, and where the published row 2 of its column has all its cases already: then
     * it was not among them.
     */
    Optional<Opening> opening(AgencyCode agency, CaseInTables registered);

    /**
     * Whether a review that is being registered had ended before the agency's books began (期初): its result was published
     * without this desk.
     */
    boolean hadEnded(AgencyCode agency, ReviewInTables registered);
}
