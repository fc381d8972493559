package cn.disclosuredesk.ledgerfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How one office writes its ledgers where it writes otherwise than the desk and most offices do. */
public final class OfficeWords {

    /** Of an office that has said nothing. */
    public static final OfficeWords NONE = new OfficeWords(Map.of(), Map.of());

    private final Map<LedgerSheet, Map<LedgerColumn, String>> headers;
    private final Map<String, Map<String, String>> meanings;
    private final Map<String, Map<String, String>> plainly = new HashMap<>();

    /**
     * {@code headers} tells by sheet what stands above a column; {@code meanings} tells by the desk's own header of a
     * column which word of the desk a word of the office stands for.
     */
    public OfficeWords(Map<LedgerSheet, Map<LedgerColumn, String>> headers, Map<String, Map<String, String>> meanings) {
        this.headers = Map.copyOf(headers);
        this.meanings = Map.copyOf(meanings);
        meanings.forEach((column, words) -> {
            Map<String, String> plain = new HashMap<>();
            words.forEach((word, meaning) -> plain.put(CellText.word(word), meaning));
            plainly.put(column, plain);
        });
    }

    public Map<LedgerSheet, Map<LedgerColumn, String>> headers() {
        return headers;
    }

    public Map<String, Map<String, String>> meanings() {
        return meanings;
    }

    /** What stands above a column; empty where the office has said nothing. */
    public Optional<String> header(LedgerSheet sheet, LedgerColumn column) {
        return Optional.ofNullable(headers.getOrDefault(sheet, Map.of()).get(column));
    }

    /** What a cell says in the desk's words; the cell itself where the office has said nothing about it. */
    public String said(LedgerColumn column, String cell) {
        Map<String, String> words = plainly.get(column.header());
        return words == null ? cell : words.getOrDefault(CellText.word(cell), cell);
    }
}
