package cn.disclosuredesk.command.vault;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the vault at the start, or refuses the start. The keys come from {@code desk.vault.keys}, else from
 * {@code desk.vault.key-file}, else from {@code keys/vault.keys} in {@code desk.data-dir}; only beside the embedded
 * database is that file made, together with an empty vault.
 */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    Vault vault(
            DataSource dataSource,
            @Value("${desk.vault.keys:}") String keys,
            @Value("${desk.vault.key-file:}") String keyFile,
            @Value("${desk.data-dir:}") String dataDir,
            @Value("${spring.datasource.url:}") String outerDatabase) {
        KeyFile own = dataDir.isBlank() ? null : new KeyFile(Path.of(dataDir, "keys", "vault.keys"));
        KeySource source = new KeySource(keys, file(keyFile), own, outerDatabase.isBlank());
        KeyRegister register = new KeyRegister(dataSource);
        VaultKeys vaultKeys = source.keys(register);
        register.admit(vaultKeys);
        return new PostgresVault(dataSource, vaultKeys);
    }

    private static @Nullable KeyFile file(String path) {
        return path.isBlank() ? null : new KeyFile(Path.of(path));
    }
}
