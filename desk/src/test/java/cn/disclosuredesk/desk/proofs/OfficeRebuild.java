package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.command.OfficeTable;
import cn.disclosuredesk.events.DisclosureEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the tables by which commands decide and fills them again from the events alone. */
final class OfficeRebuild {

    /** Not made from events: secrets, people, keys of requests, uploads, how rebuilds went, and the history of the schema. */
    private static final String KEPT_APART =
            "vault_.*|person|idempotency|ledger_job|ledger_file.*|ledger_remark|scheduled_tasks|rebuild|"
                    + "flyway_schema_history";

    private final ApplicationContext desk;
    private final Map<String, List<String>> kept;

    OfficeRebuild(ApplicationContext desk) {
        this.desk = desk;
        this.kept = rows();
    }

    /** As the commands have left them. */
    Map<String, List<String>> kept() {
        return kept;
    }

    /** As the events make them. */
    Map<String, List<String>> again() {
        List<OfficeTable> tables =
                List.copyOf(desk.getBeansOfType(OfficeTable.class).values());
        new TransactionTemplate(desk.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            JdbcClient jdbc = JdbcClient.create(desk.getBean(DataSource.class));
            kept.keySet()
                    .forEach(table ->
                            jdbc.sql("truncate office." + table + " cascade").update());
            try (Stream<? extends EventMessage<?>> events =
                    desk.getBean(EventStorageEngine.class).readEvents(null, false)) {
                events.forEach(message -> follow(tables, message));
            }
        });
        return rows();
    }

    private static void follow(List<OfficeTable> tables, EventMessage<?> message) {
        Map<String, String> envelope = new HashMap<>();
        message.getMetaData().forEach((key, value) -> envelope.put(key, String.valueOf(value)));
        DisclosureEvent event = (DisclosureEvent) message.getPayload();
        tables.forEach(table -> table.follow(event, envelope));
    }

    private Map<String, List<String>> rows() {
        return new Rows(desk.getBean(DataSource.class)).of("office", KEPT_APART);
    }
}
