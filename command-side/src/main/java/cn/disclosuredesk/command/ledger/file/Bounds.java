package cn.disclosuredesk.command.ledger.file;

/**
 * What no ledger exceeds. Some uploads are made to exhaust whoever reads them; all of these are counted while reading,
 * before anything that large is held.
 */
final class Bounds {

    /** Bytes of an upload: more than any office's ledger of a year. */
    static final long UPLOAD = 64L * 1024 * 1024;
    /** Cells of a row. */
    static final int COLUMNS = 1000;
    /** Characters of a cell; no spreadsheet holds more. */
    static final int CELL = 32_767;
    /** Characters of a row. */
    static final int ROW = 1_000_000;
    /** Rows of an upload that are not blank: what is remembered of each while it is imported stays in memory. */
    static final int ROWS = 200_000;
    /** Bytes in memory that the shared texts of a workbook may take. */
    static final long SHARED_TEXTS = 48L * 1024 * 1024;
    /** Bytes of a workbook when inflated: a million formatted rows are some 300 MB. */
    static final long INFLATED = 1024L * 1024 * 1024;
    /** How many times larger a part may become; formatted rows reach about 50. */
    static final int INFLATED_TIMES = 200;
    /** Bytes below which {@link #INFLATED_TIMES} is not asked. */
    static final long INFLATED_SMALL = 16L * 1024 * 1024;
    /** Files within a workbook. */
    static final int ENTRIES = 10_000;
    /** Sheets of a workbook. */
    static final int SHEETS = 255;
    /** Merged ranges of a sheet. */
    static final int MERGED = 20_000;
    /** Rows in which the header is looked for. */
    static final int TITLE_ROWS = 10;

    private Bounds() {}
}
