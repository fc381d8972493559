package cn.disclosuredesk.desk.pages.annualreport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a cell: {@code path} leads to its page, {@code number} is its 登记号 or 案号, {@code on} the day of receipt or notice, {@code
 * kind} that of the applicant or review, {@code outcome} how it ended, null while it has not. {@code postings} are what put it here.
 */
record CaseLine(
        String path,
        @Nullable String number,
        LocalDate on,
        @Nullable String kind,
        @Nullable String outcome,
        List<PostingLine> postings) {

    /** One event's doing: +1 put the case into the cell, -1 took it out. */
    record PostingLine(LocalDate happenedOn, String title, String sentence, String delta, String recordedAt) {}
}
