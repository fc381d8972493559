package cn.disclosuredesk.command.ledger.words;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import cn.disclosuredesk.ledgerfile.OutcomeWords;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import cn.disclosuredesk.ledgerfile.ReviewWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an office tells of its ledgers, as a call writes it: by sheet and the desk's own header what stands above the
 * column; by the desk's own header which of the desk's words a word stands for.
 */
public record MappingBody(
        @Nullable String agency,
        @Nullable Map<String, Map<String, String>> columns,
        @Nullable Map<String, Map<String, String>> words) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 200;

    /** Columns that hold words of a list, with who understands them. */
    private static final Map<String, Function<String, Optional<?>>> LISTS = Map.of(
            ApplicationColumn.CHANNEL.header(), ApplicationWords::channel,
            ApplicationColumn.KIND.header(), ApplicationWords::kind,
            ApplicationColumn.CONSULTEE.header(), ApplicationWords::consultee,
            ApplicationColumn.SERVICE_METHOD.header(), ApplicationWords::method,
            ApplicationColumn.OUTCOME.header(), OutcomeWords::disposition,
            ReviewColumn.KIND.header(), ReviewWords::kind,
            ReviewColumn.RESULT.header(), ReviewWords::finding,
            ReviewColumn.CAPACITY.header(), ReviewWords::capacity,
            ReviewColumn.PROCEDURE.header(), ReviewWords::procedure,
            ProcessColumn.ACT.header(), ProcessAct::of);

    static MappingBody of(OfficeWords office) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        for (LedgerSheet sheet : LedgerSheet.values()) {
            Map<String, String> headers = new LinkedHashMap<>();
            sheet.columns()
                    .forEach(column ->
                            office.header(sheet, column).ifPresent(text -> headers.put(column.header(), text)));
            if (!headers.isEmpty()) {
                columns.put(sheet.label(), headers);
            }
        }
        return new MappingBody(null, columns, office.meanings());
    }

    /** Headers of the columns whose words an office may explain, in the order of the sheets. */
    public static List<String> columnsOfWords() {
        return Stream.of(LedgerSheet.values())
                .flatMap(sheet -> sheet.columns().stream())
                .map(LedgerColumn::header)
                .filter(LISTS::containsKey)
                .distinct()
                .toList();
    }

    /** @throws Refusal where it names what no ledger has, or explains a word by one that nobody understands */
    OfficeWords checked() {
        Map<String, Map<String, String>> headers = columns == null ? Map.of() : columns;
        headers.values().forEach(MappingBody::refuseTwoColumnsOfOneHeader);
        return new OfficeWords(headers(headers, MappingBody::unknownColumn), meanings());
    }

    /** {@code unknown} is told which sheet and column there is not. Blank headers are left out: nothing is said then. */
    static Map<LedgerSheet, Map<LedgerColumn, String>> headers(
            Map<String, Map<String, String>> columns, BiConsumer<String, String> unknown) {
        Map<LedgerSheet, Map<LedgerColumn, String>> known = new LinkedHashMap<>();
        columns.forEach((label, headers) -> headers.forEach((own, text) -> {
            Optional<LedgerSheet> sheet = Stream.of(LedgerSheet.values())
                    .filter(one -> one.label().equals(label))
                    .findFirst();
            Optional<LedgerColumn> column = sheet.flatMap(found -> found.columns().stream()
                    .filter(one -> one.header().equals(own))
                    .findFirst());
            if (column.isEmpty()) {
                unknown.accept(label, own);
            } else if (text != null && !text.isBlank()) {
                known.computeIfAbsent(sheet.get(), one -> new LinkedHashMap<>())
                        .put(column.get(), bounded("columns." + label + "." + own, text));
            }
        }));
        return known;
    }

    private Map<String, Map<String, String>> meanings() {
        Map<String, Map<String, String>> known = new LinkedHashMap<>();
        (words == null ? Map.<String, Map<String, String>>of() : words).forEach((column, list) -> {
            String field = "words." + column;
            Function<String, Optional<?>> understood = Optional.ofNullable(LISTS.get(column))
                    .orElseThrow(() -> Refusal.malformed(
                            field, "“%s”不是填写固定用语的列，可填：%s".formatted(column, String.join("、", columnsOfWords()))));
            if (list.size() > MOST_WORDS) {
                throw Refusal.malformed(field, "“%s”的用语超过 %d 个".formatted(column, MOST_WORDS));
            }
            Map<String, String> meanings = new LinkedHashMap<>();
            list.forEach((word, meaning) -> {
                if (word.isBlank()
                        || meaning == null
                        || understood.apply(meaning).isEmpty()) {
                    throw Refusal.malformed(field, "“%s”中“%s”对应的“%s”无法识别".formatted(column, word, meaning));
                }
                meanings.put(bounded(field, word), bounded(field, meaning));
            });
            if (!meanings.isEmpty()) {
                known.put(column, meanings);
            }
        });
        return known;
    }

    private static void refuseTwoColumnsOfOneHeader(Map<String, String> headers) {
        Set<String> seen = new HashSet<>();
        headers.forEach((own, text) -> {
            if (text != null && !text.isBlank() && !seen.add(text.strip())) {
                throw Refusal.malformed("columns", "“%s”对应了两个列".formatted(text.strip()));
            }
        });
    }

    private static void unknownColumn(String sheet, String column) {
        throw Refusal.malformed("columns." + sheet, "台账没有“%s”表的“%s”列".formatted(sheet, column));
    }

    private static String bounded(String field, String text) {
        if (text.strip().length() > LONGEST) {
            throw Refusal.malformed(field, "最长 %d 个字".formatted(LONGEST));
        }
        return text.strip();
    }
}
