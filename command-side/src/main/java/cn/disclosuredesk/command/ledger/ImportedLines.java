package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which lines were imported, by number: what they said last and what they are about. It stands in the envelopes of the
 * events that the lines caused, so that this table too can be made again from the events.
 */
final class ImportedLines implements OfficeTable {

    private final JdbcClient jdbc;

    ImportedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What identifies a line of the sheet 申请. */
    static String number(ApplicationLine line) {
        return line.receiptNo();
    }

    /** What identifies a line of the sheet 复议诉讼: its 案号; while there is none, 登记号 and 收到日期. */
    static String number(ReviewLine line) {
        return line.caseNo() != null ? line.caseNo() : numberBeforeItsCaseNo(line);
    }

    /**
     * Under which an earlier line may have said the same: its own number, and the one it had before its 案号 was known.
     * Without 登记号 nothing tells that an earlier line was about the same review.
     */
    static List<String> numbers(ReviewLine line) {
        return line.caseNo() == null || line.receiptNos().isEmpty()
                ? List.of(number(line))
                : List.of(line.caseNo(), numberBeforeItsCaseNo(line));
    }

    /** By which rows of 过程 name it; before it has a 案号 that stands below there. */
    static List<String> rowNumbers(ReviewLine line) {
        String before = CellText.normalised("%s/%s/%s"
                .formatted(
                        String.join("、", line.receiptNos()),
                        line.notifiedOn(),
                        line.kind().label()));
        return line.caseNo() == null ? List.of(before) : List.of(line.caseNo(), before);
    }

    private static String numberBeforeItsCaseNo(ReviewLine line) {
        return String.join("、", line.receiptNos()) + "/" + line.notifiedOn() + "/" + line.kind();
    }

    Optional<KnownLine> known(AgencyCode agency, ApplicationLine line) {
        return known(agency, LedgerSheet.APPLICATIONS, number(line));
    }

    Optional<KnownLine> known(AgencyCode agency, ReviewLine line) {
        return numbers(line).stream()
                .flatMap(number -> known(agency, LedgerSheet.REVIEWS, number).stream())
                .findFirst();
    }

    private Optional<KnownLine> known(AgencyCode agency, LedgerSheet sheet, String number) {
        return jdbc.sql("""
                        select hash, thing, subject, entry, sha256 from office.ledger_line
                        where agency = :agency and sheet = :sheet and number = :number""")
                .param("agency", agency.value())
                .param("sheet", sheet.label())
                .param("number", number)
                .query((row, place) -> KnownLine.of(row))
                .optional();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        String text = envelope.get(Envelope.SOURCE);
        String thing = text == null ? null : thing(event);
        if (text == null || thing == null) {
            return;
        }
        LineSource source = LineSource.read(text);
        if (event instanceof ApplicationReceived fact) {
            enter(fact.agency(), LedgerSheet.APPLICATIONS, source, thing);
        } else if (event instanceof ReviewNotified fact) {
            enter(fact.agency(), LedgerSheet.REVIEWS, source, thing);
        } else if (source.grown() == sheetOf(event)) {
            enterAnew(new AgencyCode(envelope.get(Envelope.AGENCY)), sheetOf(event), source, thing);
        }
    }

    /** What tells an application of a review carries the source of the review's line: that line is not about it. */
    private static LedgerSheet sheetOf(DisclosureEvent event) {
        return event instanceof ApplicationEvent ? LedgerSheet.APPLICATIONS : LedgerSheet.REVIEWS;
    }

    private static @Nullable String thing(DisclosureEvent event) {
        if (event instanceof ApplicationEvent fact) {
            return fact.application().value();
        }
        return event instanceof ReviewEvent fact ? fact.review().value() : null;
    }

    private void enter(AgencyCode agency, LedgerSheet sheet, LineSource source, String thing) {
        write("on conflict do nothing", agency, sheet, source, thing);
    }

    /** A line that grew: its number may be another one now. */
    private void enterAnew(AgencyCode agency, LedgerSheet sheet, LineSource source, String thing) {
        jdbc.sql("delete from office.ledger_line where thing = :thing and sheet = :sheet and number <> :number")
                .param("thing", thing)
                .param("sheet", sheet.label())
                .param("number", source.number())
                .update();
        write("""
                on conflict (agency, sheet, number) do update
                set hash = excluded.hash, thing = excluded.thing,
                    subject = excluded.subject, entry = excluded.entry, sha256 = excluded.sha256""", agency, sheet, source, thing);
    }

    private void write(String onConflict, AgencyCode agency, LedgerSheet sheet, LineSource source, String thing) {
        jdbc.sql("""
                        insert into office.ledger_line (agency, sheet, number, hash, thing, subject, entry, sha256)
                        values (:agency, :sheet, :number, :hash, :thing, :subject, :entry, :sha256)
                        """ + onConflict)
                .param("agency", agency.value())
                .param("sheet", sheet.label())
                .param("number", source.number())
                .param("hash", source.hash())
                .param("thing", thing)
                .param(
                        "subject",
                        source.line() == null ? null : source.line().subject().value())
                .param(
                        "entry",
                        source.line() == null ? null : source.line().entry().value())
                .param("sha256", source.line() == null ? null : source.line().sha256())
                .update();
    }
}
