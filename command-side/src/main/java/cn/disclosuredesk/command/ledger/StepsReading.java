package cn.disclosuredesk.command.ledger;

import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CLARIFICATION_LIMIT;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CLARIFICATION_RECEIVED;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CLARIFICATION_SENT;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CONSULTATION_RECEIVED;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CONSULTATION_SENT;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.CONSULTEE;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.EXTENSION_DAYS;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.EXTENSION_NOTIFIED;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.FEE_AMOUNT;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.FEE_NOTICE;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.FEE_PAID;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.HANDLER;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.REMARK;
import static cn.disclosuredesk.ledgerfile.ApplicationColumn.UNIT;

import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.LedgerDates;
import cn.disclosuredesk.ledgerfile.LedgerNumbers;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a line of the sheet 申请 tells between receipt and reply. An answer needs its question: what a cell answers
 * must stand in the line too.
 */
final class StepsReading {

    private static final int LONGEST_EXTENSION = 20;
    private static final int LONGEST_LIMIT = 60;
    private static final int LONGEST_NAME = 100;

    private final Cells cells;
    private final @Nullable LocalDate receivedOn;

    StepsReading(Cells cells, @Nullable LocalDate receivedOn) {
        this.cells = cells;
        this.receivedOn = receivedOn;
    }

    ApplicationLine.Steps steps() {
        return new ApplicationLine.Steps(
                cells.given(UNIT).orElse(null),
                handler(),
                cells.given(REMARK).orElse(null),
                clarification(),
                consultation(),
                extension(),
                fee());
    }

    /** 3.4.3, 3.6.1 and 3.6.2 cannot be without what goes before them. */
    void neededFor(Disposition disposition) {
        switch (disposition) {
            case NOT_CLARIFIED -> neededFor(disposition, CLARIFICATION_SENT);
            case STILL_UNCLEAR -> {
                neededFor(disposition, CLARIFICATION_SENT);
                neededFor(disposition, CLARIFICATION_RECEIVED);
            }
            case NOT_PAID -> neededFor(disposition, FEE_NOTICE);
            default -> {}
        }
    }

    private void neededFor(Disposition disposition, ApplicationColumn column) {
        if (cells.blank(column)) {
            cells.error(
                    column,
                    "办理结果为“%s”，缺少%s（《政府信息公开条例》%s）"
                            .formatted(disposition.label(), column.header(), disposition.article()));
        }
    }

    private @Nullable String handler() {
        Optional<String> name = cells.given(HANDLER).map(CellText::normalised);
        if (name.filter(text -> text.length() > LONGEST_NAME).isPresent()) {
            cells.error(HANDLER, "承办人最长 %d 个字".formatted(LONGEST_NAME));
        }
        return name.orElse(null);
    }

    private ApplicationLine.@Nullable Clarification clarification() {
        LocalDate sentOn = day(CLARIFICATION_SENT, receivedOn, "收到日期");
        Limit limit = limit(sentOn);
        LocalDate receivedOn = day(CLARIFICATION_RECEIVED, sentOn, "补正告知日期");
        needed(CLARIFICATION_SENT, CLARIFICATION_RECEIVED, CLARIFICATION_LIMIT);
        return sentOn == null ? null : new ApplicationLine.Clarification(sentOn, limit, receivedOn);
    }

    private @Nullable Limit limit(@Nullable LocalDate sentOn) {
        if (cells.blank(CLARIFICATION_LIMIT)) {
            return null;
        }
        String cell = cells.text(CLARIFICATION_LIMIT);
        LocalDate by = LedgerDates.read(cell).orElse(null);
        if (by != null) {
            notBefore(CLARIFICATION_LIMIT, by, sentOn, "补正告知日期");
            return new Limit(by, null);
        }
        Integer days = LedgerNumbers.workingDays(cell)
                .filter(number -> number >= 1 && number <= LONGEST_LIMIT)
                .orElse(null);
        if (days == null) {
            cells.error(CLARIFICATION_LIMIT, "不是有效的期限，请写成日期（2026-01-05）或工作日数（15）");
        }
        return days == null ? null : new Limit(null, days);
    }

    private ApplicationLine.@Nullable Consultation consultation() {
        Consultee consultee = cells.word(
                        CONSULTEE,
                        ApplicationWords::consultee,
                        "无法识别的征求意见对象，可填其中一个：" + ApplicationReading.labels(Consultee.values(), Consultee::label))
                .orElse(null);
        LocalDate sentOn = day(CONSULTATION_SENT, receivedOn, "收到日期");
        LocalDate receivedOn = day(CONSULTATION_RECEIVED, sentOn, "征求意见发出日期");
        needed(CONSULTEE, CONSULTATION_SENT, CONSULTATION_RECEIVED);
        needed(CONSULTATION_SENT, CONSULTATION_RECEIVED, CONSULTEE);
        return consultee == null || sentOn == null
                ? null
                : new ApplicationLine.Consultation(consultee, sentOn, receivedOn);
    }

    private ApplicationLine.@Nullable Extension extension() {
        LocalDate notifiedOn = day(EXTENSION_NOTIFIED, receivedOn, "收到日期");
        boolean none = cells.blank(EXTENSION_NOTIFIED) && zero(EXTENSION_DAYS);
        if (none || cells.blank(EXTENSION_DAYS)) {
            needed(EXTENSION_DAYS, EXTENSION_NOTIFIED);
            return null;
        }
        needed(EXTENSION_NOTIFIED, EXTENSION_DAYS);
        Integer days = LedgerNumbers.workingDays(cells.text(EXTENSION_DAYS))
                .filter(number -> number >= 1 && number <= LONGEST_EXTENSION)
                .orElse(null);
        if (days == null) {
            cells.error(EXTENSION_DAYS, "延期工作日应为 1 至 %d 的整数（《政府信息公开条例》第三十三条）".formatted(LONGEST_EXTENSION));
        }
        return days == null || notifiedOn == null ? null : new ApplicationLine.Extension(notifiedOn, days);
    }

    private ApplicationLine.@Nullable Fee fee() {
        LocalDate servedOn = day(FEE_NOTICE, receivedOn, "收到日期");
        LocalDate paidOn = day(FEE_PAID, servedOn, "收费通知日期");
        boolean none = cells.blank(FEE_NOTICE) && cells.blank(FEE_PAID) && zero(FEE_AMOUNT);
        if (none || cells.blank(FEE_AMOUNT)) {
            needed(FEE_NOTICE, FEE_PAID);
            needed(FEE_AMOUNT, FEE_NOTICE);
            return null;
        }
        needed(FEE_NOTICE, FEE_PAID, FEE_AMOUNT);
        BigDecimal amount = LedgerNumbers.yuan(cells.text(FEE_AMOUNT)).orElse(null);
        if (amount == null) {
            cells.error(FEE_AMOUNT, "不是有效的金额，请写成以元为单位、最多两位小数的数（100.00）");
        }
        return amount == null || servedOn == null ? null : new ApplicationLine.Fee(servedOn, amount, paidOn);
    }

    /** Where a ledger says 0 in each line that had none. */
    private boolean zero(ApplicationColumn column) {
        String cell = cells.text(column);
        return LedgerNumbers.yuan(cell).filter(yuan -> yuan.signum() == 0).isPresent()
                || LedgerNumbers.workingDays(cell).filter(days -> days == 0).isPresent();
    }

    /** One error for a cell that is missing, naming the first that needs it. */
    private void needed(ApplicationColumn column, ApplicationColumn... by) {
        if (cells.blank(column)) {
            Stream.of(by)
                    .filter(one -> !cells.blank(one))
                    .findFirst()
                    .ifPresent(one -> cells.error(column, "填写了%s，缺少%s".formatted(one.header(), column.header())));
        }
    }

    private @Nullable LocalDate day(ApplicationColumn column, @Nullable LocalDate first, String label) {
        LocalDate day = cells.day(column).orElse(null);
        if (day != null) {
            notBefore(column, day, first, label);
        }
        return day;
    }

    private void notBefore(ApplicationColumn column, LocalDate day, @Nullable LocalDate first, String label) {
        if (first != null && day.isBefore(first)) {
            cells.error(column, "%s早于%s（%s）".formatted(column.header(), label, first));
        }
    }
}
