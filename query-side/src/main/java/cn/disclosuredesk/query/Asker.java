package cn.disclosuredesk.query;

import cn.disclosuredesk.ids.AgencyCode;
import org.jspecify.annotations.Nullable;

/** Who is asking, as far as answers depend on it. */
public interface Asker {

    /**
     * The agency the question is about: the one of this code, or the only one of the asker where it is left out. Refused with the
     * field {@code agency} where there is no such one or the asker has nothing to do with it.
     */
    AgencyCode agency(@Nullable String code);

    /** Whether names, and everything else that lies in the vault, may be shown to the asker. */
    boolean mayReadNames();
}
