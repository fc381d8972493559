package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * Who uploads a ledger, and for which agency. The lines are recorded later, on a thread that nobody is signed in to,
 * and still in her name: the job keeps a text that says who she is and takes her part again when it runs.
 */
public interface Uploaders {

    /**
     * The agency that the call of this thread is about: the one that it names, else the only one of who calls. It
     * throws what the desk answers with 400 or 403 where there is none.
     */
    AgencyCode agency(@Nullable String code);

    /** Whether who calls may see what was uploaded for {@code agency}. */
    boolean maySee(AgencyCode agency);

    /** Whether who calls may read what stands in the cells: any of them may hold a name. */
    boolean mayReadNames();

    /** Says who calls, in a text that {@link #actsOf} understands. No personal data: ids and a role. */
    String current();

    /** What lines do, in the name of who is meant by {@code uploader}, through the door of the import. */
    LedgerActs actsOf(String uploader);
}
