package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultSubjectsIT {

    private static final AgencyCode AGENCY = new AgencyCode("A1");
    private static final VaultKeys KEYS = VaultKeys.fresh();

    private static HikariDataSource database;

    private final Vault vault = new PostgresVault(database, KEYS);

    @BeforeAll
    static void migrate() {
        database = OfficeDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010119900307123X",
                "11010119900307123x",
                " 110101 19900307 123X ",
                "１１０１０１１９９００３０７１２３Ｘ",
                "11010119900307123X\u200b"
            })
    void theSameNumberIsTheSameSubjectHoweverItIsTyped(String typed) {
        SubjectId known = vault.subject(AGENCY, "11010119900307123X");

        assertThat(vault.subject(AGENCY, typed)).isEqualTo(known);
    }

    @Test
    void anotherAgencyKnowsHerAsSomebodyElse() {
        SubjectId here = vault.subject(AGENCY, "110101199001010000");

        assertThat(vault.subject(new AgencyCode("A2"), "110101199001010000")).isNotEqualTo(here);
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) = count(distinct id_hash) from office.vault_person")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    void withoutANumberNobodyIsRecognised(String number) {
        assertThat(vault.subject(AGENCY, number)).isNotEqualTo(vault.subject(AGENCY, number));
    }

    @Test
    void twoThatComeAtTheSameTimeAreOneSubject() {
        String number = "110101198001010000";
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

        CompletableFuture<SubjectId> second = new CompletableFuture<>();
        SubjectId first = transaction.execute(status -> {
            SubjectId subject = vault.subject(AGENCY, number);
            second.completeAsync(() -> transaction.execute(other -> vault.subject(AGENCY, number)));
            await().until(VaultSubjectsIT::somebodyWaits);
            return subject;
        });

        assertThat(second.join()).isEqualTo(first);
        assertThat(subjectsWithoutPerson(first)).isZero();
    }

    private static boolean somebodyWaits() {
        return JdbcClient.create(database)
                .sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private static long subjectsWithoutPerson(SubjectId since) {
        return JdbcClient.create(database)
                .sql("select count(*) from office.vault_key k where subject >= ?"
                        + " and not exists (select from office.vault_person p where p.subject = k.subject)")
                .param(since.value())
                .query(Long.class)
                .single();
    }
}
