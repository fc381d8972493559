package cn.disclosuredesk.command.once;

import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Without a {@link CurrentKey} no request bears a key; without a {@link Retry} an act is tried once. */
@Configuration(proxyBeanMethods = false)
class OnceBeans {

    @Bean
    Once once(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Vault vault,
            ObjectProvider<CurrentKey> currentKey,
            ObjectProvider<Retry> retry,
            Clock clock) {
        CurrentKey key = currentKey.getIfAvailable(() -> Optional::empty);
        Retry again = retry.getIfAvailable(() -> Retry::never);
        return new Once(transactions, jdbc, vault, key, again, clock);
    }
}
