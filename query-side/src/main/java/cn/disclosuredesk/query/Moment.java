package cn.disclosuredesk.query;

import java.time.Instant;

/**
 * The instant of which a table is asked. Everything recorded up to {@code asOf} is contained and nothing later, for ever; {@code
 * position} is the place of the last event that counts.
 */
public record Moment(Instant asOf, long position) {

    /** The instant as it is echoed: asking with it again gives the same answer. */
    public String text() {
        return ChinaTime.text(asOf);
    }
}
