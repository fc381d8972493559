package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ids.AgencyCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which job takes lines of an agency now, on whatever node it runs. Two uploads of one ledger at the same time would
 * each not see what the other has just taken: a line would be refused as taken, and a review that has no number yet
 * would stand there twice.
 */
final class AgencyTurns {

    private final JdbcClient jdbc;

    AgencyTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the batch of another job; the turn ends with the transaction of the caller. */
    void take(AgencyCode agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ledger-import:' || :agency, 0))::text")
                .param("agency", agency.value())
                .query(String.class)
                .single();
    }
}
