package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The contract of 试算: the case as it would read, and nothing of it kept. */
@ExtendWith(OneDesk.class)
class WhatIfContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;
    private static final LocalDate RECEIVED = TODAY.minusDays(10);

    private Office office;
    private String id;
    private Rows rows;

    @BeforeEach
    void registerAnApplication(InProcessDesk desk) {
        office = Office.founded(desk.client());
        id = office.registered(RECEIVED);
        rows = new Rows(desk.beans().getBean(DataSource.class));
    }

    private Answer suppose(String body) {
        return office.as("registrar").post("/api/applications/" + id + "/what-if", body.replace('\'', '"'));
    }

    private Map<String, List<String>> office() {
        return rows.of("office", "scheduled_tasks|idempotency");
    }

    @Test
    void showsTheCaseAsItWouldBeAndKeepsNothing() {
        Map<String, List<String>> before = office();
        Answer now = office.application(id);

        Answer supposed = suppose("""
                        {'acts': [{'act': 'assignment', 'unit': '法规科', 'handler': '从未登记的承办人'},
                                  {'act': 'reply', 'madeOn': '%s', 'outcome': '3.6.3', 'subReason': '试算的说明'}]}""".formatted(TODAY)).expect(200);

        assertThat(supposed.text("reply.outcome")).isEqualTo("3.6.3");
        assertThat(supposed.text("status")).isEqualTo("ENDED");
        assertThat(supposed.text("version")).isEqualTo("2");
        assertThat(office.application(id).json()).isEqualTo(now.json());
        assertThat(office()).isEqualTo(before);
    }

    @Test
    void mayLieAhead() {
        LocalDate later = TODAY.plusDays(60);

        Answer overdue = suppose("{'today': '%s'}".formatted(later)).expect(200);
        assertThat(overdue.text("light")).isEqualTo("RED");

        Answer replied = suppose("{'today': '%s', 'acts': [{'act': 'reply', 'madeOn': '%s', 'outcome': '3.1'}]}"
                        .formatted(later, later))
                .expect(200);
        assertThat(replied.text("reply.madeOn")).isEqualTo(later.toString());
        assertThat(replied.at("reply.late").asBoolean()).isTrue();
    }

    @Test
    void judgesEachActOnWhatWasSupposedBefore() {
        String twice =
                "{'acts': [{'act': 'withdrawal', 'withdrawnOn': '%s'}, {'act': 'withdrawal', 'withdrawnOn': '%s'}]}"
                        .formatted(TODAY, TODAY);
        refused(suppose(twice), 409, "acts[1]");
        String before =
                "{'acts': [{'act': 'reply', 'madeOn': '%s', 'outcome': '3.1'}]}".formatted(RECEIVED.minusDays(1));
        refused(suppose(before), 422, "acts[0].madeOn");
    }

    static final List<Arguments> WRONG = List.of(
            wrong("today", "{'today': 'morgen'}"),
            wrong("today", "{'today': '1999-01-01'}"),
            wrong("today", "{'today': '2099-01-01'}"),
            wrong("acts", "{'acts': 'reply'}"),
            wrong("acts[0]", "{'acts': [null]}"),
            wrong("acts[0].act", "{'acts': [{}]}"),
            wrong("acts[0].act", "{'acts': [{'act': 5}]}"),
            wrong("acts[0].act", "{'acts': [{'act': 'celebration'}]}"),
            wrong("acts[0].act", "{'acts': [{'act': 'registration'}]}"),
            wrong("acts[0].madeOn", "{'acts': [{'act': 'reply', 'outcome': '3.1'}]}"),
            wrong("acts[0].madeOn", "{'acts': [{'act': 'reply', 'outcome': '3.1', 'madeOn': 'gestern'}]}"),
            wrong("acts[0].madeOn", "{'acts': [{'act': 'reply', 'outcome': '3.1', 'madeOn': '2099-01-01'}]}"),
            wrong("acts", "{'acts': [" + String.join(", ", Collections.nCopies(101, "{'act': 'reply'}")) + "]}"));

    private static Arguments wrong(String field, String body) {
        return argumentSet(body.length() > 80 ? body.substring(0, 80) : body, field, body);
    }

    @ParameterizedTest
    @FieldSource("WRONG")
    void whatIsWrongByItselfIsRefusedNamingThePlace(String field, String body) {
        refused(suppose(body), 400, field);
    }

    @Test
    void isOfACaseThatIsThereAndForThoseWhoMayAct() {
        refused(office.as("auditor").post("/api/applications/" + id + "/what-if", Json.empty()), 403);
        id = "no-id";
        refused(suppose("{}"), 404);
    }
}
