package cn.disclosuredesk.query.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands over a table: the agency, the instant it is true for, and who was taken over by whom. */
public record TableHeading(
        NamedAgency agency,
        String asOf,
        @Nullable List<Predecessor> predecessors,
        @Nullable NamedAgency successor) {

    /** An agency by name and code. */
    public record NamedAgency(String agency, String agencyCode) {}

    /** 被承接机关: {@code carriedIn} is what it brought to row 2, column 总计. */
    public record Predecessor(String agency, String agencyCode, long carriedIn) {}
}
