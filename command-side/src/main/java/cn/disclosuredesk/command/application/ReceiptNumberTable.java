package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receipt numbers in PostgreSQL: a counter row per agency and year, and every number that is in use. */
final class ReceiptNumberTable implements ReceiptNumbers, OfficeTable {

    private final JdbcClient jdbc;

    ReceiptNumberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReceiptNumber next(AgencyCode agency, int year, ApplicationId application) {
        int number = jdbc.sql("""
                        insert into office.agency_counter (agency, year, last) values (:agency, :year, 1)
                        on conflict (agency, year) do update set last = agency_counter.last + 1
                        returning last""")
                .param("agency", agency.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return ReceiptNumber.of(year, number);
    }

    @Override
    public void take(AgencyCode agency, ReceiptNumber number, ApplicationId application) {
        if (enter(agency, number, application) == 0) {
            throw Refusal.recordedAlready("receiptNo", "登记号%s已被使用。".formatted(number));
        }
    }

    /** The application that bears a number; empty where none does. */
    Optional<ApplicationId> bearing(AgencyCode agency, String number) {
        return jdbc.sql("select application from office.receipt_number where agency = :agency and number = :number")
                .param("agency", agency.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(ApplicationId::new);
    }

    @Override
    public void follow(DisclosureEvent event, Map<String, String> envelope) {
        if (event instanceof ApplicationReceived received) {
            received.receiptNo()
                    .place()
                    .ifPresentOrElse(
                            place -> enterAndCount(received, place),
                            () -> enter(received.agency(), received.receiptNo(), received.application()));
        }
    }

    /** A number of our own form: the counter goes on behind it. */
    private void enterAndCount(ApplicationReceived received, ReceiptNumber.Place place) {
        jdbc.sql("""
                        with entered as (
                            insert into office.receipt_number (agency, number, application)
                            values (:agency, :number, :application) on conflict do nothing)
                        insert into office.agency_counter (agency, year, last) values (:agency, :year, :place)
                        on conflict (agency, year) do update set last = excluded.last
                        where agency_counter.last < excluded.last""")
                .param("agency", received.agency().value())
                .param("number", received.receiptNo().value())
                .param("application", received.application().value())
                .param("year", place.year())
                .param("place", place.number())
                .update();
    }

    private int enter(AgencyCode agency, ReceiptNumber number, ApplicationId application) {
        // Never by catching a violated key: that would spoil the whole transaction.
        return jdbc.sql("""
                        insert into office.receipt_number (agency, number, application)
                        values (:agency, :number, :application) on conflict do nothing""")
                .param("agency", agency.value())
                .param("number", number.value())
                .param("application", application.value())
                .update();
    }
}
