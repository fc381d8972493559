package cn.disclosuredesk.desk.pages.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of section three as it is printed. {@code kindMissing} stands beside the form, null where the column 待补 is not shown.
 */
record ThreeRow(
        String code,
        List<HeadCell> heads,
        List<Figure> figures,
        @Nullable Figure kindMissing) {}
