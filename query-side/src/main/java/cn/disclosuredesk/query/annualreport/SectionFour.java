package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.annualreport.TableHeading.NamedAgency;
import cn.disclosuredesk.query.annualreport.TableHeading.Predecessor;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 四、政府信息公开行政复议、行政诉讼情况: three blocks of five counts. Predecessors and successor as in {@link SectionThree}. */
public record SectionFour(
        String agency,
        String agencyCode,
        int year,
        String asOf,
        Block reconsideration,
        Block litigationDirect,
        Block litigationAfterReconsideration,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Predecessor> predecessors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NamedAgency successor) {

    static final String TOTAL = "total";
    static final List<ReviewResult> RESULTS = List.of(ReviewResult.values());

    /** 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
    public record Block(long upheld, long corrected, long other, long pending, long total) {}

    static SectionFour of(TableHeading heading, int year, Tally tally) {
        return new SectionFour(
                heading.agency().agency(),
                heading.agency().agencyCode(),
                year,
                heading.asOf(),
                tally.block(ReviewKind.RECONSIDERATION),
                tally.block(ReviewKind.LITIGATION_DIRECT),
                tally.block(ReviewKind.LITIGATION_AFTER_RECONSIDERATION),
                heading.predecessors(),
                heading.successor());
    }

    /** The names of the five cells of a block. */
    static List<String> cells() {
        return Stream.concat(RESULTS.stream().map(ReviewResult::cell), Stream.of(TOTAL))
                .toList();
    }

    /** The block of this name. */
    static Optional<ReviewKind> block(String name) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.block().equals(name))
                .findFirst();
    }

    /** The results in the cell of this name, all of them in {@code total}; none where the form has no such cell. */
    static List<ReviewResult> results(String cell) {
        return RESULTS.stream()
                .filter(result -> cell.equals(TOTAL) || result.cell().equals(cell))
                .toList();
    }
}
