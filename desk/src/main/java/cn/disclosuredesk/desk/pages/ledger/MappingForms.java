package cn.disclosuredesk.desk.pages.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.words.LedgerMappings;
import cn.disclosuredesk.command.ledger.words.MappingBody;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.HeaderRow;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form on which an office tells how it writes its ledgers, made from what it told before and understood again. */
@Component
final class MappingForms {

    private static final String COLUMN = "column.";
    private static final String WORDS = "words.";

    private final LedgerMappings mappings;

    MappingForms(LedgerMappings mappings) {
        this.mappings = mappings;
    }

    /** {@code headers} are those of a file that lies before the office; without them she types. */
    MappingForm of(String agency, List<String> headers) {
        LedgerMappings.Answer told = mappings.of(agency);
        LedgerSheet likely = HeaderRow.recognise(headers).map(HeaderRow::sheet).orElse(LedgerSheet.APPLICATIONS);
        List<MappingForm.Sheet> sheets = Stream.of(LedgerSheet.values())
                .map(sheet -> sheet(sheet, sheet == likely, told, headers))
                .toList();
        List<MappingForm.Words> words = MappingBody.columnsOfWords().stream()
                .map(column -> new MappingForm.Words(
                        WORDS + column, column, lines(told.words().getOrDefault(column, Map.of()))))
                .toList();
        return new MappingForm(told.agencyCode(), sheets, words, !headers.isEmpty());
    }

    /** @throws Refusal where a word is not explained, or by one that nobody understands */
    void tell(String agency, Map<String, String> fields, boolean onlyColumns) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(COLUMN) && !value.isBlank()) {
                String[] place = name.substring(COLUMN.length()).split("\\.", 2);
                columns.computeIfAbsent(place[0], sheet -> new LinkedHashMap<>())
                        .put(place.length > 1 ? place[1] : "", value);
            } else if (name.startsWith(WORDS) && !value.isBlank()) {
                String column = name.substring(WORDS.length());
                words.put(column, meanings(column, value));
            }
        });
        mappings.tell(new MappingBody(
                agency, columns, onlyColumns ? mappings.of(agency).words() : words));
    }

    private static MappingForm.Sheet sheet(
            LedgerSheet sheet, boolean likely, LedgerMappings.Answer told, List<String> headers) {
        Map<LedgerColumn, Integer> places = HeaderRow.recognise(headers)
                .filter(row -> row.sheet() == sheet)
                .map(HeaderRow::places)
                .orElse(Map.of());
        Map<Boolean, List<MappingForm.Line>> lines = sheet.columns().stream()
                .collect(Collectors.partitioningBy(
                        MappingForms::seldom,
                        Collectors.mapping(
                                column -> line(sheet, column, told, headers, places.get(column)),
                                Collectors.toList())));
        return new MappingForm.Sheet(
                sheet.label(), likely, lines.getOrDefault(false, List.of()), lines.getOrDefault(true, List.of()));
    }

    /** Behind 备注 stand the desk's own columns. */
    private static boolean seldom(LedgerColumn column) {
        return column instanceof ApplicationColumn one && one.compareTo(ApplicationColumn.REMARK) > 0;
    }

    private static MappingForm.Line line(
            LedgerSheet sheet,
            LedgerColumn column,
            LedgerMappings.Answer told,
            List<String> headers,
            @Nullable Integer place) {
        String value = told.columns().getOrDefault(sheet.label(), Map.of()).getOrDefault(column.header(), "");
        List<String> choices = value.isEmpty() || headers.contains(value)
                ? headers
                : Stream.concat(Stream.of(value), headers.stream()).toList();
        return new MappingForm.Line(
                COLUMN + sheet.label() + "." + column.header(),
                column.header(),
                column.role() == LedgerColumn.Role.NEEDED,
                value,
                place == null ? null : headers.get(place),
                choices);
    }

    private static String lines(Map<String, String> words) {
        StringBuilder lines = new StringBuilder();
        words.forEach((word, meaning) ->
                lines.append(word).append('=').append(meaning).append('\n'));
        return lines.toString();
    }

    private static Map<String, String> meanings(String column, String lines) {
        Map<String, String> meanings = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.split("[=＝]", 2);
            if (sides.length < 2) {
                throw Refusal.malformed(WORDS + column, "“%s”的用语应写成“本机关用语=本台用语”，每行一个".formatted(column));
            }
            meanings.put(sides[0].strip(), sides[1].strip());
        });
        return meanings;
    }
}
