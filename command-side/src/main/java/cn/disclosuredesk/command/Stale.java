package cn.disclosuredesk.command;

import cn.disclosuredesk.ids.Id;
import org.jspecify.annotations.Nullable;

/**
 * The caller acted on an older version of the case than the one that stands (409): somebody else has recorded something
 * since.
 */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Id thing;
    private final long seen;
    private final long version;

    private Stale(Id thing, long seen, long version) {
        super("version " + seen + " seen, " + version + " stands");
        this.thing = thing;
        this.seen = seen;
        this.version = version;
    }

    /**
     * @param seen the version the caller saw; null = do not check
     * @param versionByOthers the last one that a person or program caused: carry-overs by the desk make no open form
     *     stale
     * @throws Stale where something has happened since
     */
    public static void check(Id thing, @Nullable Long seen, long versionByOthers, long version) {
        if (seen != null && (seen < versionByOthers || seen > version)) {
            throw new Stale(thing, seen, version);
        }
    }

    public Id thing() {
        return thing;
    }

    public long seen() {
        return seen;
    }

    public long version() {
        return version;
    }
}
