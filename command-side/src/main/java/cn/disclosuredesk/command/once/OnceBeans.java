package cn.disclosuredesk.command.once;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Without a {@link CurrentKey}, as in tests of the command side alone, no request bears a key. */
@Configuration(proxyBeanMethods = false)
class OnceBeans {

    @Bean
    Once once(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Vault vault,
            ObjectProvider<CurrentKey> currentKey,
            RetriedOnConflict retry,
            Clock clock) {
        CurrentKey key = currentKey.getIfAvailable(() -> Optional::empty);
        return new Once(transactions, jdbc, vault, key, retry, clock);
    }
}
