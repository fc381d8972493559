package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the sheet 过程, read and checked by itself. {@code number} is 登记号, or 案号 where the act is one of a
 * review; {@code place} and {@code about} are 序号 and 所答序号. What the words of {@code object} and {@code result} mean, {@link
 * cn.disclosuredesk.ledgerfile.ProcessWords} says; that they mean something was checked when the row was read.
 *
 * @param askedOn of a row by itself the day of the row that {@code about} names; null where it names none
 */
public record ProcessRow(
        ProcessAct act,
        String number,
        LocalDate on,
        String object,
        String result,
        String remark,
        @Nullable Limit limit,
        @Nullable LocalDate servedOn,
        @Nullable String documentNo,
        @Nullable String trackingNo,
        @Nullable Integer place,
        @Nullable Integer about,
        @Nullable LocalDate askedOn) {

    /** The same with a limit, where it has none of its own. */
    public ProcessRow within(Limit usual) {
        return limit != null
                ? this
                : new ProcessRow(
                        act,
                        number,
                        on,
                        object,
                        result,
                        remark,
                        usual,
                        servedOn,
                        documentNo,
                        trackingNo,
                        place,
                        about,
                        askedOn);
    }

    /** The same with a number of the letter or case; null = none. */
    ProcessRow bearing(@Nullable String number) {
        return new ProcessRow(
                act,
                this.number,
                on,
                object,
                result,
                remark,
                limit,
                servedOn,
                number,
                trackingNo,
                place,
                about,
                askedOn);
    }

    /** The same, answering what happened on a day. */
    ProcessRow asked(LocalDate day) {
        return new ProcessRow(
                act, number, on, object, result, remark, limit, servedOn, documentNo, trackingNo, place, about, day);
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "ProcessRow[" + act + "]";
    }
}
