package cn.disclosuredesk.desk.start;

import org.jspecify.annotations.Nullable;

/** The desk does not start; the message is one Chinese sentence for the person who tried to start it. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
