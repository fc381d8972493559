package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.query.annualreport.SectionFour.Block;
import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report exactly as it was sealed. {@code figures} are the numbers in it from which {@code hash} was reckoned;
 * everything else is made of them.
 *
 * @param reason of a version published anew, for who may read it
 * @param signedBy who answers for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealedReport(
        String agency,
        String agencyCode,
        int year,
        int version,
        LocalDate on,
        String recordedAt,
        String hash,
        String form,
        Three sectionThree,
        Four sectionFour,
        List<NamedAgency> predecessors,
        List<Figure> figures,
        @Nullable String reason,
        @Nullable String signedBy) {

    /** Section three. */
    public record Three(boolean balanced, List<SectionThree.Row> rows) {}

    /** Section four. */
    public record Four(Block reconsideration, Block litigationDirect, Block litigationAfterReconsideration) {}
}
