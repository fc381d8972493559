package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class StoredRowsIT {

    private static final AgencyCode AGENCY = new AgencyCode("QSX-ZRZY");

    private final DataSource dataSource = PostgresForTests.freshDataSource();

    /** As the next one will be written: on the JSON, never on classes, which will have changed by then. */
    static final class FromCalledSince extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("agency-renamed", "0"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("agency-renamed", "1"), JsonNode.class, json -> {
                ObjectNode renamed = (ObjectNode) json;
                renamed.set("from", renamed.remove("since"));
                return renamed;
            });
        }
    }

    @Test
    void anEventOfAnOlderRevisionIsReadAsTheNewest() {
        SeenEvents seen = new SeenEvents("seen", dataSource);
        try (Node node = Node.on(dataSource, List.of(FromCalledSince.class), seen)) {
            node.commands().send(new Found(AGENCY, "甲局"), Node.ENVELOPE);
            node.jdbc().sql("""
                         insert into store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                           type, time_stamp, payload_type, payload_revision, payload, meta_data)
                         values ('old', 'QSX-ZRZY', 1, 'SomeAgency', '2020-01-01T00:00:00.000Z', 'agency-renamed', '0',
                           convert_to('{"agency":"QSX-ZRZY","name":"乙局","since":"2020-01-01"}', 'UTF8'), '{}')
                         """).update();

            String before = node.commands().send(new Rename(AGENCY, "丙局"), Node.ENVELOPE);
            node.await(seen, node.order().head());

            assertThat(before).as("the aggregate has read it").isEqualTo("乙局");
            assertThat(node.streams().of(AGENCY))
                    .extracting(StoredEvent::event)
                    .contains(new AgencyRenamed(AGENCY, "乙局", LocalDate.parse("2020-01-01")));
        }
    }

    @Test
    void idsAndEnvelopesAreStoredAsPlainText() {
        try (Node node = Node.on(dataSource)) {
            node.commands().send(new Found(AGENCY, "甲局"), Node.ENVELOPE);

            Map<String, Object> row = node.jdbc()
                    .sql("select aggregate_identifier, payload_type, payload_revision,"
                            + " convert_from(payload, 'UTF8') as payload,"
                            + " convert_from(meta_data, 'UTF8')::jsonb = '{\"actor\":\"person-1\",\"via\":\"WEB\"}' as plain"
                            + " from store.domain_event_entry")
                    .query()
                    .singleRow();

            assertThat(row)
                    .containsEntry("aggregate_identifier", "QSX-ZRZY")
                    .containsEntry("payload_type", "agency-founded")
                    .containsEntry("payload_revision", "1")
                    .containsEntry(
                            "payload",
                            "{\"agency\":\"QSX-ZRZY\",\"name\":\"甲局\",\"on\":\"2025-01-01\",\"runningYear\":2025}")
                    .containsEntry("plain", true);
        }
    }

    @Test
    void whatHappenedIsNeverChanged() {
        try (Node node = Node.on(dataSource)) {
            node.append("a", 0);
            for (String sql : List.of(
                    "update store.domain_event_entry set payload = '{}'",
                    "delete from store.domain_event_entry",
                    "truncate store.domain_event_entry",
                    "delete from store.event_order")) {
                assertThatThrownBy(() -> node.jdbc().sql(sql).update()).hasMessageContaining("never changed");
            }
        }
    }

    @Test
    void severalStreamsComeInOneLookUpEachOldestFirst() {
        try (Node node = Node.on(dataSource)) {
            node.append("b", 0);
            node.append("a", 0);
            node.append("b", 1);

            assertThat(node.streams().ofAll(List.of(new AgencyCode("b"), new AgencyCode("a"), new AgencyCode("c"))))
                    .extracting(stored -> stored.stream() + stored.sequence())
                    .containsExactly("a0", "b0", "b1");
            assertThat(node.streams().of(new AgencyCode("c"))).isEmpty();
        }
    }

    @Test
    void streamsUpToAPlaceHoldNothingAfterItAndNumberNothing() {
        try (Node node = Node.on(dataSource)) {
            node.append("b", 0);
            long place = node.order().head();
            node.append("b", 1);

            // No processor of this node runs, so nobody has asked for a place for the second event.
            assertThat(node.streams().ofAllUpTo(List.of(new AgencyCode("b")), place + 1))
                    .extracting(stored -> stored.stream() + stored.sequence())
                    .containsExactly("b0");
            assertThat(node.order().head()).isEqualTo(place + 1);
            assertThat(node.streams().ofAllUpTo(List.of(new AgencyCode("b")), place))
                    .hasSize(1);
            assertThat(node.streams().ofAllUpTo(List.of(new AgencyCode("b")), place + 1))
                    .hasSize(2);
        }
    }
}
