package cn.disclosuredesk.ledgerfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header of a sheet, understood: which column stands where. Where two columns could be the same one, the
 * header of the desk goes before an alias and the likelier alias before the other, which is then an unknown column.
 */
public final class HeaderRow {

    private final LedgerSheet sheet;
    private final List<String> texts;
    private final Map<LedgerColumn, Integer> places;

    private HeaderRow(LedgerSheet sheet, List<String> texts, Map<LedgerColumn, Integer> places) {
        this.sheet = sheet;
        this.texts = texts;
        this.places = places;
    }

    /** Empty where the cells are those of no sheet. */
    public static Optional<HeaderRow> recognise(List<String> cells) {
        return recognise(cells, OfficeWords.NONE);
    }

    /** What the office has said of its own headers goes before everything else. */
    public static Optional<HeaderRow> recognise(List<String> cells, OfficeWords office) {
        return Stream.of(LedgerSheet.values())
                .map(sheet -> new HeaderRow(sheet, List.copyOf(cells), places(sheet, cells, office)))
                .filter(row -> row.known() > 0)
                .max(Comparator.comparingLong(HeaderRow::known));
    }

    /** A row as it was understood before. */
    public static HeaderRow understood(LedgerSheet sheet, List<String> cells, Map<LedgerColumn, Integer> places) {
        return new HeaderRow(sheet, List.copyOf(cells), new LinkedHashMap<>(places));
    }

    public LedgerSheet sheet() {
        return sheet;
    }

    /** Number of cells, known or not. */
    public int width() {
        return texts.size();
    }

    /** The cells, as the file writes them. */
    public List<String> texts() {
        return texts;
    }

    /** Which column stands where, from 0. */
    public Map<LedgerColumn, Integer> places() {
        return Collections.unmodifiableMap(places);
    }

    /** Place of a column, from 0; empty where the sheet lacks it. */
    public Optional<Integer> place(LedgerColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    /** The header as the file writes it; the desk's own where the file lacks the column. */
    public String text(LedgerColumn column) {
        return place(column).map(place -> texts.get(place).strip()).orElse(column.header());
    }

    /** Headers of columns without which nothing can be read. */
    public List<String> missing() {
        return sheet.columns().stream()
                .filter(column -> column.role() == LedgerColumn.Role.NEEDED && !places.containsKey(column))
                .map(LedgerColumn::header)
                .toList();
    }

    /** Headers that stand in the file more than once, literally: which of them is meant cannot be known. */
    public List<String> doubled() {
        List<String> plain = texts.stream().map(CellText::header).toList();
        return places.values().stream()
                .filter(place -> Collections.frequency(plain, plain.get(place)) > 1)
                .sorted()
                .map(place -> texts.get(place).strip())
                .toList();
    }

    /** Headers of columns that are known and not read, as the file writes them. */
    public List<String> notRead() {
        return sheet.columns().stream()
                .filter(column -> column.role() == LedgerColumn.Role.NOT_READ && places.containsKey(column))
                .map(this::text)
                .toList();
    }

    /** Headers that mean nothing to the desk, as the file writes them. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            if (!places.containsValue(place) && !texts.get(place).isBlank()) {
                unknown.add(texts.get(place).strip());
            }
        }
        return List.copyOf(unknown);
    }

    /** Alone 日期 or 说明 make no 过程: what happened must stand there. */
    private long known() {
        if (sheet == LedgerSheet.PROCESS && !places.containsKey(ProcessColumn.ACT)) {
            return 0;
        }
        return sheet.distinctive().stream().filter(places::containsKey).count();
    }

    private static Map<LedgerColumn, Integer> places(LedgerSheet sheet, List<String> cells, OfficeWords office) {
        Map<String, Integer> placeOf = new HashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            placeOf.putIfAbsent(CellText.header(cells.get(place)), place);
        }
        Map<LedgerColumn, Integer> places = new LinkedHashMap<>();
        for (LedgerColumn column : sheet.columns()) {
            office.header(sheet, column)
                    .map(CellText::header)
                    .filter(placeOf::containsKey)
                    .ifPresent(header -> places.put(column, placeOf.get(header)));
        }
        Set<Integer> saidByOffice = Set.copyOf(places.values());
        for (LedgerColumn column : sheet.columns()) {
            Stream.concat(Stream.of(column.header()), column.aliases().stream())
                    .map(CellText::header)
                    .filter(header -> placeOf.containsKey(header) && !saidByOffice.contains(placeOf.get(header)))
                    .findFirst()
                    .ifPresent(header -> places.putIfAbsent(column, placeOf.get(header)));
        }
        return places;
    }
}
