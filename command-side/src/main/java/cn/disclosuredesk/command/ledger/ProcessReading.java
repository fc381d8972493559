package cn.disclosuredesk.command.ledger;

import static cn.disclosuredesk.ledgerfile.ProcessColumn.ABOUT;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.ACT;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.CASE_NO;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.DOCUMENT_NO;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.HAPPENED_ON;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.LIMIT;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.OBJECT;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.PLACE;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.RECEIPT_NO;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.REMARK;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.RESULT;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.SERVED_ON;
import static cn.disclosuredesk.ledgerfile.ProcessColumn.TRACKING_NO;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.LedgerDates;
import cn.disclosuredesk.ledgerfile.LedgerNumbers;
import cn.disclosuredesk.ledgerfile.OutcomeWords;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessColumn;
import cn.disclosuredesk.ledgerfile.ProcessWords;
import cn.disclosuredesk.ledgerfile.ReviewWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a row of the sheet 过程. */
final class ProcessReading {

    private static final int LONGEST_LIMIT = 60;
    private static final int LONGEST_EXTENSION = 20;
    private static final int MOST_ROWS = 100_000;

    private final Cells cells;

    ProcessReading(Cells cells) {
        this.cells = cells;
    }

    /** Empty where a cell that it needs cannot be read. */
    Optional<ProcessRow> row() {
        cells.needed(ACT);
        Optional<ProcessAct> act = cells.word(
                ACT,
                ProcessAct::of,
                "无法识别的事项，可填："
                        + Arrays.stream(ProcessAct.values())
                                .map(ProcessAct::label)
                                .collect(Collectors.joining("、")));
        cells.needed(HAPPENED_ON);
        // A judgment that is known says from when on it will hold.
        boolean mayLieAhead = act.filter(ProcessAct.REVIEW_TOOK_EFFECT::equals).isPresent();
        Optional<LocalDate> on = mayLieAhead ? cells.dayOrAhead(HAPPENED_ON) : cells.day(HAPPENED_ON);
        Optional<String> number = act.flatMap(this::number);
        Limit limit = limit();
        LocalDate servedOn = cells.day(SERVED_ON).orElse(null);
        notBefore(SERVED_ON, servedOn, on.orElse(null));
        Integer place = count(PLACE);
        Integer about = count(ABOUT);
        act.ifPresent(this::check);
        if (cells.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new ProcessRow(
                act.orElseThrow(),
                number.orElseThrow(),
                on.orElseThrow(),
                cells.said(OBJECT),
                cells.said(RESULT),
                cells.text(REMARK),
                limit,
                servedOn,
                cells.given(DOCUMENT_NO).orElse(null),
                trackingNo(),
                place,
                about,
                null));
    }

    private Optional<String> number(ProcessAct act) {
        ProcessColumn column = act.ofReview() ? CASE_NO : RECEIPT_NO;
        if (cells.blank(column)) {
            cells.error(column, "事项为“%s”，缺少%s".formatted(act.label(), column.header()));
            return Optional.empty();
        }
        return act.ofReview()
                ? cells.given(column).map(CellText::normalised)
                : ReadLine.number(cells, column, cells.given(column));
    }

    private @Nullable Limit limit() {
        if (cells.blank(LIMIT)) {
            return null;
        }
        String cell = cells.text(LIMIT);
        LocalDate by = LedgerDates.read(cell).orElse(null);
        if (by != null) {
            return new Limit(by, null);
        }
        Integer days = LedgerNumbers.workingDays(cell)
                .filter(number -> number >= 1 && number <= LONGEST_LIMIT)
                .orElse(null);
        if (days == null) {
            cells.error(LIMIT, "不是有效的期限，请写成日期（2026-01-05）或工作日数（15）");
        }
        return days == null ? null : new Limit(null, days);
    }

    private @Nullable String trackingNo() {
        String number = cells.given(TRACKING_NO).map(CellText::normalised).orElse(null);
        if (number != null && !Given.isPostNumber(number)) {
            cells.warning(TRACKING_NO, "不是由字母和数字组成的邮件号，本单元格未导入");
            return null;
        }
        return number;
    }

    private @Nullable Integer count(ProcessColumn column) {
        Integer number = cells.given(column)
                .flatMap(ProcessReading::whole)
                .filter(one -> one >= 1 && one <= MOST_ROWS)
                .orElse(null);
        if (number == null && !cells.blank(column)) {
            cells.error(column, "%s应为正整数".formatted(column.header()));
        }
        return number;
    }

    private static Optional<Integer> whole(String cell) {
        String text = CellText.normalised(cell);
        return text.matches("\\d{1,6}(?:\\.0+)?")
                ? Optional.of(Integer.valueOf(text.split("\\.")[0]))
                : Optional.empty();
    }

    /** What an act needs beside its day, and which words stand there. */
    private void check(ProcessAct act) {
        switch (act) {
            case RECEIPT_CONFIRMED -> dayIfAny(RESULT);
            case CONTACT -> {
                known(OBJECT, ProcessWords::purpose);
                needed(act, RESULT, ProcessWords::reached);
            }
            case COPY -> needed(act, OBJECT, ApplicationWords::channel);
            case URGE -> known(RESULT, ProcessWords::time);
            case CONSULTATION -> needed(act, OBJECT, ApplicationWords::consultee);
            case CONSULTATION_ANSWER -> known(RESULT, ProcessWords::position);
            case EXTENSION ->
                needed(
                        act,
                        RESULT,
                        cell -> LedgerNumbers.workingDays(cell).filter(days -> days >= 1 && days <= LONGEST_EXTENSION));
            case FEE_NOTICE -> {
                known(OBJECT, ProcessWords::fee);
                needed(act, RESULT, LedgerNumbers::yuan);
            }
            case REASONS -> known(RESULT, ProcessWords::accepted);
            case DELAY -> day(act, LIMIT);
            case EXAMINATION -> needed(act, RESULT, ProcessWords::examined);
            case SEARCH -> needed(act, RESULT, ProcessWords::found);
            case APPROVAL -> needed(act, OBJECT, ProcessWords::step);
            case NOTE -> {
                known(OBJECT, ProcessWords::note);
                filled(act, REMARK);
            }
            case REPLY -> needed(act, RESULT, OutcomeWords::disposition);
            case SERVICE -> {
                needed(act, OBJECT, ProcessAct::of);
                known(RESULT, ApplicationWords::method);
                if (ProcessAct.of(cells.said(OBJECT))
                        .filter(ProcessAct.REPLY::equals)
                        .isPresent()) {
                    filled(act, RESULT);
                }
            }
            case LETTER_RETURNED -> needed(act, OBJECT, ProcessAct::of);
            case PROVISION -> known(RESULT, ApplicationWords::method);
            case PROACTIVE_DISCLOSURE -> needed(act, RESULT, ProcessWords::disclosed);
            case ARCHIVED -> {
                filled(act, OBJECT);
                known(RESULT, ProcessWords::retention);
            }
            case SPLIT, MOVED -> filled(act, OBJECT);
            case CONTINUED -> {
                filled(act, OBJECT);
                needed(act, RESULT, ProcessWords::continuation);
            }
            case REVIEW_PROCEDURE -> needed(act, RESULT, ReviewWords::procedure);
            case REVIEW_HEARING -> day(act, LIMIT);
            case REVIEW_DECIDED -> {
                known(OBJECT, ProcessWords::replyAgain);
                needed(act, RESULT, ReviewWords::finding);
                dayIfAny(LIMIT);
            }
            case REVIEW_APPEALED -> needed(act, RESULT, ProcessWords::byUs);
            case REVIEW_WITHDRAWN ->
                known(
                        RESULT,
                        cell -> ReviewWords.finding(cell)
                                .filter(finding -> finding.ending() != null
                                        && finding.ending().isGivingUp()));
            default -> {}
        }
    }

    private void filled(ProcessAct act, ProcessColumn column) {
        if (cells.blank(column)) {
            cells.error(column, "事项为“%s”，缺少%s".formatted(act.label(), column.header()));
        }
    }

    private void needed(ProcessAct act, ProcessColumn column, Function<String, ? extends Optional<?>> words) {
        filled(act, column);
        known(column, words);
    }

    private void known(ProcessColumn column, Function<String, ? extends Optional<?>> words) {
        if (!cells.blank(column) && words.apply(cells.said(column)).isEmpty()) {
            cells.error(column, "无法识别的%s".formatted(column.header()));
        }
    }

    private void day(ProcessAct act, ProcessColumn column) {
        filled(act, column);
        dayIfAny(column);
    }

    private void dayIfAny(ProcessColumn column) {
        if (!cells.blank(column) && LedgerDates.read(cells.text(column)).isEmpty()) {
            cells.error(column, "不是有效的日期，请写成 2026-01-05 的形式");
        }
    }

    private void notBefore(ProcessColumn column, @Nullable LocalDate day, @Nullable LocalDate first) {
        if (day != null && first != null && day.isBefore(first)) {
            cells.error(column, "%s早于日期（%s）".formatted(column.header(), first));
        }
    }
}
