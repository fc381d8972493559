package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.vault.SealedTexts;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class VaultConfigurationIT {

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withBean(DataSource.class, () -> new DelegatingDataSource(database))
            .withUserConfiguration(VaultConfiguration.class);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void besideTheEmbeddedDatabaseTheKeysComeFromTheDataFolder() {
        ApplicationContextRunner embedded = desk.withPropertyValues("desk.data-dir=" + folder);

        embedded.run(first -> assertThat(first).hasSingleBean(Vault.class).hasSingleBean(SealedTexts.class));

        assertThat(folder.resolve("keys/vault.keys")).isNotEmptyFile();
        embedded.run(second -> assertThat(second).hasNotFailed());
    }

    @Test
    void givenKeysComeFirstAndLeaveTheDataFolderAlone() {
        String text = VaultKeys.fresh().text().replace('\n', ';');

        desk.withPropertyValues("desk.vault.keys=" + text, "desk.data-dir=" + folder)
                .run(context -> assertThat(context).hasSingleBean(Vault.class));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aGivenFileIsRead() throws IOException {
        Path file =
                Files.writeString(folder.resolve("mounted"), VaultKeys.fresh().text());

        desk.withPropertyValues("desk.vault.key-file=" + file)
                .run(context -> assertThat(context).hasSingleBean(Vault.class));
    }

    @Test
    void besideAnOuterDatabaseTheStartWithoutKeysIsRefusedWithOneSentence() {
        desk.withPropertyValues("desk.data-dir=" + folder, "spring.datasource.url=jdbc:postgresql://db/desk")
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis analysis = new VaultKeysRefusedAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).startsWith("未找到保险库密钥").endsWith("。");
                });
    }

    @Test
    void theNamesInTheEnvironmentAreThoseThatTheRefusalGives() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("DESK_VAULT_KEYS", "a", "DESK_VAULT_KEY_FILE", "b", "DESK_DATA_DIR", "c")));
        ConfigurationPropertySources.attach(environment);

        assertThat(environment.getProperty("desk.vault.keys")).isEqualTo("a");
        assertThat(environment.getProperty("desk.vault.key-file")).isEqualTo("b");
        assertThat(environment.getProperty("desk.data-dir")).isEqualTo("c");
    }
}
