package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.CellText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which lines were imported, by number and keyed hash of their cells. The hash stands in the envelope of the event that
 * the line caused, behind the place of the line, so that this table too can be made again from the events.
 */
final class ImportedLines implements OfficeTable {

    private static final String APPLICATIONS = "申请";
    private static final String REVIEWS = "复议诉讼";
    private static final String SEPARATOR = "#";

    private final JdbcClient jdbc;

    ImportedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Source of an event: the place of its line, the number that identifies it, and the keyed hash of its cells. */
    static String source(String place, String number, String hash) {
        return String.join(SEPARATOR, place, hash, number);
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

    Optional<String> hashOf(AgencyCode agency, ApplicationLine line) {
        return hash(agency, APPLICATIONS, number(line));
    }

    Optional<String> hashOf(AgencyCode agency, ReviewLine line) {
        return numbers(line).stream()
                .flatMap(number -> hash(agency, REVIEWS, number).stream())
                .findFirst();
    }

    private Optional<String> hash(AgencyCode agency, String sheet, String number) {
        return jdbc.sql("""
                        select hash from office.ledger_line
                        where agency = :agency and sheet = :sheet and number = :number""")
                .param("agency", agency.value())
                .param("sheet", sheet)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        String source = envelope.get(Envelope.SOURCE);
        if (source == null) {
            return;
        }
        if (event instanceof ApplicationReceived fact) {
            enter(fact.agency(), APPLICATIONS, source);
        } else if (event instanceof ReviewNotified fact) {
            enter(fact.agency(), REVIEWS, source);
        }
    }

    private void enter(AgencyCode agency, String sheet, String source) {
        List<String> parts = List.of(source.split(SEPARATOR, 3));
        jdbc.sql("""
                        insert into office.ledger_line (agency, sheet, number, hash)
                        values (:agency, :sheet, :number, :hash) on conflict do nothing""")
                .param("agency", agency.value())
                .param("sheet", sheet)
                .param("number", parts.get(2))
                .param("hash", parts.get(1))
                .update();
    }
}
