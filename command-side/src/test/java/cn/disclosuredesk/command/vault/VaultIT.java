package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultIT {

    private static final AgencyCode AGENCY = new AgencyCode("A1");
    private static final Particulars JIA = new Particulars("欧阳测试甲", "11010119900307123X", "13800000000", null, "测试路一号");
    private static final String CONTENT = "请公开欧阳测试甲户的征地补偿明细。";

    private static final VaultKeys KEYS = VaultKeys.fresh();

    private static HikariDataSource database;

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Vault vault = new PostgresVault(database, KEYS);
    private final SubjectId subject = vault.subject(AGENCY, JIA.idNumber());

    @BeforeAll
    static void migrate() {
        database = OfficeDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Nested
    class OpensWhatItSealed {

        @Test
        void textsAndParticulars() {
            SealedText text = vault.seal(AGENCY, subject, CONTENT);
            SealedText particulars = vault.seal(AGENCY, subject, JIA);

            assertThat(vault.open(text)).contains(CONTENT);
            assertThat(vault.particulars(particulars)).contains(JIA);
            assertThat(vault.open(vault.seal(AGENCY, subject, ""))).contains("");
        }

        @Test
        void manyAtOnceWithTheNamesOfParticulars() {
            SubjectId other = vault.subject(AGENCY, null);
            SealedText text = vault.seal(AGENCY, other, CONTENT);
            SealedText particulars = vault.seal(AGENCY, subject, JIA);

            assertThat(vault.openAll(List.of(text, particulars, text)))
                    .isEqualTo(Map.of(text, CONTENT, particulars, JIA.name()));
            assertThat(vault.openAll(List.of())).isEmpty();
        }

        @Test
        void nothingElseAsParticulars() {
            SealedText text = vault.seal(AGENCY, subject, CONTENT);

            assertThatIllegalStateException()
                    .isThrownBy(() -> vault.particulars(text))
                    .withMessageNotContainingAny(JIA.name(), CONTENT);
        }
    }

    @Nested
    class StandsOrFallsWithTheCallersTransaction {

        @Test
        void rolledBackItLeavesNothing() {
            List<Long> before = counts();

            new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
                SubjectId fresh = vault.subject(AGENCY, "110101200001010000");
                SealedText sealed = vault.seal(AGENCY, fresh, JIA);
                assertThat(vault.particulars(sealed)).contains(JIA);
                assertThat(counts()).isEqualTo(before.stream().map(n -> n + 1).toList());
                status.setRollbackOnly();
            });

            assertThat(counts()).isEqualTo(before);
        }

        private List<Long> counts() {
            return Stream.of("vault_key", "vault_entry", "vault_bigram", "vault_person")
                    .map(table -> jdbc.sql("select count(*) from office." + table)
                            .query(Long.class)
                            .single())
                    .toList();
        }
    }

    @Nested
    class OnceTheKeyWasDestroyed {

        @Test
        void nothingCanBeReadWhileTheHashStaysTrue() {
            SubjectId erased = vault.subject(AGENCY, null);
            SealedText text = vault.seal(AGENCY, erased, CONTENT);
            SealedText particulars = vault.seal(AGENCY, erased, JIA);
            SealedText others = vault.seal(AGENCY, subject, CONTENT);

            destroyKeyOf(erased);

            assertThat(vault.open(text)).isEmpty();
            assertThat(vault.particulars(particulars)).isEmpty();
            assertThat(vault.openAll(List.of(text, others))).containsOnlyKeys(others);
            assertThat(storedHash(text)).isEqualTo(text.sha256());
            assertThat(storedHash(particulars)).isEqualTo(particulars.sha256());
        }

        @Test
        void nobodyIsFoundOrRecognisedByHerAnyMore() {
            String number = "110101199912310000";
            SubjectId erased = vault.subject(AGENCY, number);
            vault.seal(AGENCY, erased, "只有她写过的词组");
            assertThat(vault.subjectsWith(AGENCY, "写过的词")).containsExactly(erased);

            destroyKeyOf(erased);

            assertThat(vault.subjectsWith(AGENCY, "写过")).isEmpty();
            assertThat(vault.subjectsWith(AGENCY, "写过的词")).isEmpty();
            assertThat(vault.subject(AGENCY, number)).isNotEqualTo(erased);
        }

        @Test
        void nothingCanBeSealedForHerAgain() {
            SubjectId erased = vault.subject(AGENCY, null);
            destroyKeyOf(erased);

            assertThatIllegalStateException()
                    .isThrownBy(() -> vault.seal(AGENCY, erased, CONTENT))
                    .withMessageContaining("erased")
                    .withMessageNotContaining(CONTENT);
        }

        private void destroyKeyOf(SubjectId subject) {
            jdbc.sql("delete from office.vault_key where subject = ?")
                    .param(subject.value())
                    .update();
        }

        private String storedHash(SealedText sealed) {
            return jdbc.sql("select encode(sha256(cipher), 'hex') from office.vault_entry where id = ?")
                    .param(sealed.entry().value())
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    class NoticesTampering {

        @Test
        void whenCipherTextsOfOneSubjectWereSwapped() {
            SealedText first = vault.seal(AGENCY, subject, CONTENT);
            SealedText second = vault.seal(AGENCY, subject, "另一段内容");
            copyCipher(second, first);
            SealedText hashGivenAsWell = new SealedText(first.subject(), first.entry(), second.sha256());

            assertThatIllegalStateException()
                    .isThrownBy(() -> vault.open(first))
                    .withMessageContaining("was changed")
                    .withMessageNotContainingAny(CONTENT, "另一段内容");
            assertThatIllegalStateException().isThrownBy(() -> vault.open(hashGivenAsWell));
        }

        @Test
        void whenKeysOfTwoSubjectsWereSwapped() {
            SubjectId one = vault.subject(AGENCY, null);
            SubjectId two = vault.subject(AGENCY, null);
            SealedText sealed = vault.seal(AGENCY, one, CONTENT);
            jdbc.sql("update office.vault_key set wrapped = (select wrapped from office.vault_key where subject = ?)"
                            + " where subject = ?")
                    .params(two.value(), one.value())
                    .update();

            assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed));
            assertThatIllegalStateException().isThrownBy(() -> vault.seal(AGENCY, one, CONTENT));
        }

        @Test
        void whenAnEntryIsGone() {
            SealedText sealed = vault.seal(AGENCY, subject, CONTENT);
            jdbc.sql("delete from office.vault_entry where id = ?")
                    .param(sealed.entry().value())
                    .update();

            assertThatIllegalStateException()
                    .isThrownBy(() -> vault.open(sealed))
                    .withMessageContaining("removed");
        }

        private void copyCipher(SealedText from, SealedText to) {
            jdbc.sql("update office.vault_entry set cipher = (select cipher from office.vault_entry where id = ?)"
                            + " where id = ?")
                    .params(from.entry().value(), to.entry().value())
                    .update();
        }
    }
}
