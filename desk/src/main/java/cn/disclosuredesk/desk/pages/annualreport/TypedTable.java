package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.reportyear.TypedFigures;
import cn.disclosuredesk.query.annualreport.PublishedReport;
import cn.disclosuredesk.query.annualreport.SectionFour;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.FormRow;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table as inputs: what stands in each, and what is wrong with it. An input is named {@code c_3.1_0} or {@code
 * d_reconsideration_0}; sums are not typed.
 */
record TypedTable(Form form, Map<String, String> values, Map<String, String> wrong) {

    static final SectionFour.Block NO_BLOCK = new SectionFour.Block(0, 0, 0, 0, 0);

    private static final int KINDS = ApplicantKind.values().length;
    private static final int RESULTS = ReviewResult.values().length;
    private static final Pattern CELL = Pattern.compile("sectionThree\\.rows\\[(\\d+)]\\.cells\\[(\\d+)]");
    private static final Pattern RESULT = Pattern.compile("sectionFour\\.(\\w+)\\[(\\d+)]");

    /** As it was sent. */
    static TypedTable of(Form form, Map<String, String> given) {
        return new TypedTable(form, given, Map.of());
    }

    /** As it stands; blank where nothing does. */
    static TypedTable of(Form form, @Nullable PublishedReport report) {
        Map<String, String> values = new HashMap<>();
        if (report != null) {
            for (PublishedReport.Row row : report.sectionThree().rows()) {
                for (int column = 0; column < KINDS; column++) {
                    values.put(
                            cell(row.code(), column), String.valueOf(row.cells().get(column)));
                }
            }
            PublishedReport.Four four = report.sectionFour();
            if (four != null) {
                put(values, ReviewKind.RECONSIDERATION, four.reconsideration());
                put(values, ReviewKind.LITIGATION_DIRECT, four.litigationDirect());
                put(values, ReviewKind.LITIGATION_AFTER_RECONSIDERATION, four.litigationAfterReconsideration());
            }
        }
        return new TypedTable(form, values, Map.of());
    }

    private static void put(Map<String, String> values, ReviewKind kind, SectionFour.Block block) {
        List<Long> counts = List.of(block.upheld(), block.corrected(), block.other(), block.pending());
        for (int result = 0; result < counts.size(); result++) {
            values.put(result(kind.block(), result), String.valueOf(counts.get(result)));
        }
    }

    TypedTable with(List<Refusal.Fault> faults) {
        Map<String, String> all = new HashMap<>();
        for (Refusal.Fault fault : faults) {
            String place = name(fault.field());
            if (place != null) {
                all.put(place, fault.sentence());
            }
        }
        return new TypedTable(form, values, all);
    }

    /**
     * A blank cell is 0; a section four that is blank throughout is not stated.
     *
     * @throws Refusal where section three is blank throughout: then somebody pressed a button, or the form was cut off
     */
    TypedFigures figures() {
        if (values.entrySet().stream()
                .noneMatch(entry ->
                        entry.getKey().startsWith("c_") && !entry.getValue().isBlank())) {
            throw Refusal.malformed("sectionThree", "第三部分没有填写任何数字；全部为0的，请至少在一格填0。");
        }
        List<TypedFigures.Row> rows = form.rows().stream()
                .map(row -> new TypedFigures.Row(row.code(), cells(row)))
                .toList();
        boolean noFour = true;
        List<List<@Nullable String>> blocks = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int result = 0; result < RESULTS; result++) {
                String value = value(result(kind.block(), result));
                noFour &= value.isEmpty();
                cells.add(value.isEmpty() ? "0" : value);
            }
            blocks.add(cells);
        }
        return new TypedFigures(rows, noFour ? null : blocks);
    }

    private List<@Nullable String> cells(FormRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int column = 0; column < KINDS; column++) {
            String value = value(cell(row.code(), column));
            cells.add(value.isEmpty() ? "0" : value);
        }
        return cells;
    }

    /** What stands in the input of this name. */
    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What is wrong with it; null where nothing is. */
    public @Nullable String fault(String name) {
        return wrong.get(name);
    }

    /** The input of a field of the call; null where it is no cell. */
    @Nullable
    String name(String field) {
        Matcher cell = CELL.matcher(field);
        if (cell.matches()) {
            return cell(form.rows().get(Integer.parseInt(cell.group(1))).code(), Integer.parseInt(cell.group(2)));
        }
        Matcher result = RESULT.matcher(field);
        return result.matches() ? result(result.group(1), Integer.parseInt(result.group(2))) : null;
    }

    private static String cell(String row, int column) {
        return "c_" + row + "_" + column;
    }

    private static String result(String block, int result) {
        return "d_" + block + "_" + result;
    }
}
