package cn.disclosuredesk.command.once;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.RetriedOnConflict;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
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

    /** Once a day, on one node: keys whose time is over are ignored anyway, this only makes room. */
    @Bean
    RecurringTask<Void> forgetExpiredKeys(Once once) {
        return Tasks.recurring("forget-expired-keys", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> once.forgetExpired());
    }
}
