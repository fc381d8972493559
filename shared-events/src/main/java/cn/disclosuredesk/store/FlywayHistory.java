package cn.disclosuredesk.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One schema and the scripts that make it: {@code db/<schema>} on the class path, numbered by itself, with its history
 * in the schema it describes. Three owners share the database, {@code store}, {@code office} and {@code board}; with
 * one numbering none of them could move without the others, and the board could not be dropped alone.
 */
public final class FlywayHistory {

    private final Flyway flyway;

    /** A schema made by the scripts that bear its name. */
    public FlywayHistory(DataSource dataSource, String schema) {
        this(dataSource, schema, schema);
    }

    /** A schema made by the scripts of another, such as a second board beside the one in use. */
    public FlywayHistory(DataSource dataSource, String schema, String scripts) {
        flyway = Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + scripts)
                .failOnMissingLocations(true)
                // Bodies of functions hold dollars; nothing in our scripts is to be replaced.
                .placeholderReplacement(false)
                .load();
    }

    /** Brings the schema up to date. Nodes that start at once wait for each other in Flyway's own lock. */
    public FlywayHistory migrate() {
        flyway.migrate();
        return this;
    }
}
