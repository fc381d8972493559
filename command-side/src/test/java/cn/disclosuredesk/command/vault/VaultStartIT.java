package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.store.OwnThread;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultStartIT {

    private static final AgencyCode AGENCY = new AgencyCode("A1");

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final KeyRegister register = new KeyRegister(database);
    private final VaultKeys keys = VaultKeys.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    class WithKeys {

        @Test
        void ofThisVaultItStartsAsOftenAsOneLikes() {
            register.admit(keys);

            assertThatCode(() -> register.admit(VaultKeys.parse(keys.text()))).doesNotThrowAnyException();
        }

        @Test
        void ofAnotherVaultItIsRefused() {
            register.admit(keys);

            for (String line : List.of("kek.1", "hash", "index")) {
                assertThatExceptionOfType(VaultKeysRefused.class)
                        .isThrownBy(() -> register.admit(withAnother(line)))
                        .withMessage("保险库密钥 " + line + " 与数据库登记的指纹不符，请改用本库原有的密钥后再启动。");
            }
        }

        @Test
        void thatLackOneInUseItIsRefusedAndRegistersNothing() {
            VaultKeys rotated =
                    VaultKeys.parse(keys.text() + "kek.2=" + Secret.random().base64());
            VaultKeys withoutFirst = VaultKeys.parse(without("kek.1", rotated.text()));
            register.admit(keys);
            new PostgresVault(database, keys).subject(AGENCY, null);

            assertThatExceptionOfType(VaultKeysRefused.class)
                    .isThrownBy(() -> register.admit(withoutFirst))
                    .withMessageContaining("缺少 kek.1");
            assertThat(registeredKeks()).containsExactly(1);

            JdbcClient.create(database).sql("delete from office.vault_key").update();
            register.admit(withoutFirst);
            assertThat(registeredKeks()).containsExactly(1, 2);
        }

        @Test
        void afterANewOneHasComeOldTextsStayReadable() {
            VaultKeys rotated =
                    VaultKeys.parse(keys.text() + "kek.2=" + Secret.random().base64());
            Vault before = new PostgresVault(database, keys);
            SubjectId subject = before.subject(AGENCY, "110101199003070000");
            SealedText sealed = before.seal(AGENCY, subject, "旧的内容");

            register.admit(rotated);
            Vault after = new PostgresVault(database, rotated);

            assertThat(after.open(sealed)).contains("旧的内容");
            assertThat(after.subject(AGENCY, "110101199003070000")).isEqualTo(subject);
            assertThat(after.open(after.seal(AGENCY, after.subject(AGENCY, null), "新的内容")))
                    .contains("新的内容");
        }

        private VaultKeys withAnother(String line) {
            return VaultKeys.parse(without(line, keys.text()) + "\n" + line + "="
                    + Secret.random().base64());
        }

        private String without(String line, String text) {
            return String.join(
                    "\n",
                    text.lines().filter(one -> !one.startsWith(line + "=")).toList());
        }

        private List<Integer> registeredKeks() {
            return JdbcClient.create(database)
                    .sql("select kek from office.vault_kek order by kek")
                    .query(Integer.class)
                    .list();
        }
    }

    @Nested
    class OfTwoNodesAtOnce {

        @RepeatedTest(5)
        void withDifferentKeysOneIsRefused() {
            List<VaultKeys> nodes = List.of(VaultKeys.fresh(), VaultKeys.fresh());

            List<VaultKeys> admitted = startTogether(nodes);

            assertThat(admitted).hasSize(1);
            assertThatCode(() -> register.admit(admitted.get(0))).doesNotThrowAnyException();
            VaultKeys loser = nodes.get(1 - nodes.indexOf(admitted.get(0)));
            assertThatExceptionOfType(VaultKeysRefused.class).isThrownBy(() -> register.admit(loser));
        }

        @RepeatedTest(5)
        void withTheSameKeysBothStart() {
            assertThat(startTogether(List.of(keys, VaultKeys.parse(keys.text()))))
                    .hasSize(2);
        }

        private List<VaultKeys> startTogether(List<VaultKeys> nodes) {
            CyclicBarrier together = new CyclicBarrier(nodes.size());
            return nodes.stream().map(node -> OwnThread.supply(() -> started(node, together))).toList().stream()
                    .flatMap(CompletableFuture::join)
                    .toList();
        }

        private Stream<VaultKeys> started(VaultKeys node, CyclicBarrier together) {
            try {
                together.await();
                new KeyRegister(database).admit(node);
                return Stream.of(node);
            } catch (VaultKeysRefused e) {
                return Stream.empty();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class WithoutGivenKeys {

        @TempDir
        Path folder;

        @Test
        void theFileIsMadeTogetherWithAnEmptyVault() {
            KeySource embedded = source(true);

            VaultKeys made = embedded.keys(register);
            register.admit(made);

            assertThat(embedded.keys(register).text()).isEqualTo(made.text());
        }

        @Test
        void theFileIsNotMadeForAnOuterDatabase() {
            assertRefused(source(false), "DESK_VAULT_KEY_FILE");
        }

        @Test
        void theFileNeedsADataFolder() {
            assertRefused(new KeySource("", null, null, true), "DESK_DATA_DIR");
        }

        @Test
        void aLostFileIsNotMadeAgain() throws IOException {
            register.admit(source(true).keys(register));
            Files.delete(file().path());

            assertRefused(source(true), "密钥备份");
        }

        @Test
        void aVaultWhoseRegisterWasEmptiedIsNotTakenForAnEmptyOne() {
            new PostgresVault(database, keys).subject(AGENCY, null);

            assertRefused(source(true), "密钥备份");
        }

        private void assertRefused(KeySource source, String sentence) {
            assertThatExceptionOfType(VaultKeysRefused.class)
                    .isThrownBy(() -> source.keys(register))
                    .withMessageContaining(sentence);
            assertThat(file().exists()).isFalse();
        }

        private KeySource source(boolean mayCreate) {
            return new KeySource("", null, file(), mayCreate);
        }

        private KeyFile file() {
            return new KeyFile(folder.resolve("keys").resolve("vault.keys"));
        }
    }
}
