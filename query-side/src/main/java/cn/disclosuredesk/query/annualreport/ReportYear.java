package cn.disclosuredesk.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report year of an agency stands.
 *
 * @param closedOn when it was closed, by itself or with a later one
 * @param carriedOver what the close of this very year answered
 * @param opening 期初: what the first year whose books the desk keeps was stated to begin with, by column 0 … 5
 * @param figuresStatedOn when what was published for it without this desk (已公布数字) was last stated
 * @param versions of the sealed report, the first first; none where a year was sealed before the desk kept books
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportYear(
        int year,
        State state,
        @Nullable LocalDate closedOn,
        @Nullable Integer carriedOver,
        @Nullable List<Integer> opening,
        @Nullable LocalDate figuresStatedOn,
        List<Version> versions) {

    /** 进行中, 已结转, 已封存. */
    public enum State {
        RUNNING,
        CLOSED,
        SEALED
    }

    /** A published version; {@code reason} only of one published anew, for who may read it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            int version,
            LocalDate on,
            String recordedAt,
            String hash,
            @Nullable String reason) {}
}
