package cn.disclosuredesk.store;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/** Axon's tokens, in the schema of the rows they belong to: dropped together, both begin again at zero. */
final class TokensOnTheBoard extends JdbcTokenStore {

    private static final String TABLE = "board.token_entry";

    /** A node that says nothing for so long has lost its groups to the others. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final Serializer serializer;

    TokensOnTheBoard(DataSource dataSource, Serializer serializer) {
        super(builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .schema(TokenSchema.builder()
                        .setTokenTable(TABLE)
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(serializer)
                .contentType(byte[].class)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(newNodeId()));
        this.serializer = serializer;
    }

    /** Axon's {@code pid@host} is the same in two containers of one name; both would believe they hold the claim. */
    private static String newNodeId() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    /** Two nodes that start at once both find no row; the second is content with the first one's. */
    @Override
    protected TrackingToken insertTokenEntry(Connection connection, TrackingToken token, String group, int segment)
            throws SQLException {
        var entry = new GenericTokenEntry<>(token, serializer, byte[].class, group, segment);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + TABLE
                + " (processor_name, segment, token, token_type, timestamp) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing")) {
            insert.setString(1, group);
            insert.setInt(2, segment);
            insert.setBytes(3, entry.getSerializedToken().getData());
            insert.setString(4, entry.getSerializedToken().getType().getName());
            insert.setString(5, entry.timestampAsString());
            insert.executeUpdate();
        }
        return token;
    }
}
