package cn.disclosuredesk.ledgerfile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as ledgers write them, full or half width, with or without their unit. */
public final class LedgerNumbers {

    /** 20天 and 20日 could be calendar days. */
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})(?:\\.0+)?(?: ?个? ?工作日)?");

    private static final Pattern YUAN =
            Pattern.compile("(?:人民币)? ?¥? ?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(\\.\\d{1,2})? ?(?:元整?)?");

    private LedgerNumbers() {}

    /** A number of working days; empty where the cell is something else. */
    public static Optional<Integer> workingDays(String cell) {
        Matcher days = WORKING_DAYS.matcher(CellText.normalised(cell));
        return days.matches() ? Optional.of(Integer.valueOf(days.group(1))) : Optional.empty();
    }

    /** An amount in yuan with two decimals; empty where the cell is something else, or says more than cents. */
    public static Optional<BigDecimal> yuan(String cell) {
        Matcher yuan = YUAN.matcher(CellText.normalised(cell));
        if (!yuan.matches()) {
            return Optional.empty();
        }
        String cents = yuan.group(2) == null ? "" : yuan.group(2);
        return Optional.of(new BigDecimal(yuan.group(1).replace(",", "") + cents).setScale(2));
    }
}
