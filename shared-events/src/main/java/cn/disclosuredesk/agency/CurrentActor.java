package cn.disclosuredesk.agency;

import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and for which agency. Only for the thread that answers a request: work that goes on in the background
 * takes the {@link Actor} with it.
 */
public interface CurrentActor {

    /** @throws IllegalStateException where nobody has signed in */
    Actor actor();

    /**
     * The agency that a call is about: the given code where it is known and hers; where none is given, her only one. A
     * case is protected by passing the code of its agency.
     *
     * @throws AgencyNotUsable where there is no such agency to act for
     */
    AgencyCode agency(@Nullable String given);

    /** The agencies she may act for, by code: what a list without {@code agency} may contain at most. */
    List<AgencyCode> agencies();

    /** Whether she may see who applied. Where not, names are masked and are not searched. */
    boolean mayReadNames();
}
