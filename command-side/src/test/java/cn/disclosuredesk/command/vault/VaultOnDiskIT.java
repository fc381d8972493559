package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody finds who has the server's files: tables, indexes, long values and the log of changes. */
class VaultOnDiskIT {

    private static final AgencyCode AGENCY = new AgencyCode("A1");
    private static final Particulars JIA =
            new Particulars("欧阳测试甲", "11010119900307123X", "13800000000", "ouyang@example.org", "测试路一号");
    private static final String CONTENT = "请公开欧阳测试甲户的征地补偿明细。".repeat(1000);

    @ParameterizedTest
    @ValueSource(strings = {"欧阳测试甲", "欧阳", "11010119900307123X", "13800000000", "ouyang@", "测试路", "征地补偿"})
    void findsNothingThatWasTyped(String typed) {
        try (HikariDataSource database = OfficeDatabase.fresh()) {
            SubjectId subject = fill(database);

            assertThat(filesHolding(database, typed)).isEmpty();
            assertThat(filesHolding(database, subject.value())).isNotEmpty();
        }
    }

    @Test
    void findsNoKey() {
        try (HikariDataSource database = OfficeDatabase.fresh()) {
            fill(database);

            List<String> names = JdbcClient.create(database)
                    .sql("select column_name from information_schema.columns where table_schema = 'office'"
                            + " and table_name in ('vault_kek', 'vault_secret')")
                    .query(String.class)
                    .list();
            assertThat(names).containsOnly("kek", "name", "fingerprint", "registered_at");
        }
    }

    private static SubjectId fill(HikariDataSource database) {
        VaultKeys keys = VaultKeys.fresh();
        new KeyRegister(database).admit(keys);
        Vault vault = new PostgresVault(database, keys);
        SubjectId subject = vault.subject(AGENCY, JIA.idNumber());
        vault.seal(AGENCY, subject, JIA);
        SealedText text = vault.seal(AGENCY, subject, CONTENT);
        assertThat(vault.open(text)).contains(CONTENT);
        assertThat(vault.subjectsWith(AGENCY, "征地补偿")).containsExactly(subject);
        JdbcClient.create(database).sql("checkpoint").update();
        return subject;
    }

    private static List<String> filesHolding(HikariDataSource database, String text) {
        return JdbcClient.create(database)
                .sql("""
                        with file as (
                            select pg_relation_filepath(oid) as path from pg_class
                            where relnamespace in ('office'::regnamespace, 'pg_toast'::regnamespace)
                              and relkind in ('r', 'i', 't')
                            union all
                            select 'pg_wal/' || name from pg_ls_waldir()
                            where name = pg_walfile_name(pg_current_wal_lsn()))
                        select path from file where position(? in pg_read_binary_file(path)) > 0""")
                .param(text.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .list();
    }
}
