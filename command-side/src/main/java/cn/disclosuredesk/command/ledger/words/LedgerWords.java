package cn.disclosuredesk.command.ledger.words;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ledgerfile.OfficeWords;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Table of what each agency has told about the headers and words of its ledgers; encrypted, for a header is a cell. */
public final class LedgerWords {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    public LedgerWords(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** What the agency has told so far. */
    public OfficeWords of(AgencyCode agency) {
        Optional<byte[]> cipher = jdbc.sql("select cipher from office.ledger_words where agency = ?")
                .param(agency.value())
                .query(byte[].class)
                .optional();
        return cipher.map(bytes -> json.readValue(vault.decrypt(purpose(agency), bytes), Kept.class))
                .map(Kept::office)
                .orElse(OfficeWords.NONE);
    }

    void save(AgencyCode agency, String changedBy, OfficeWords words) {
        MappingBody body = MappingBody.of(words);
        jdbc.sql("""
                        insert into office.ledger_words (agency, cipher, changed_by, changed_at)
                        values (:agency, :cipher, :by, :now)
                        on conflict (agency) do update
                           set cipher = excluded.cipher, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("agency", agency.value())
                .param(
                        "cipher",
                        vault.encrypt(purpose(agency), json.writeValueAsBytes(new Kept(body.columns(), body.words()))))
                .param("by", changedBy)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String purpose(AgencyCode agency) {
        return "ledger-words:" + agency.value();
    }

    /** A column that a later release no longer knows is left out: the others are still right. */
    private record Kept(Map<String, Map<String, String>> columns, Map<String, Map<String, String>> words) {

        OfficeWords office() {
            return new OfficeWords(MappingBody.headers(columns, (sheet, column) -> {}), words);
        }
    }
}
