package cn.disclosuredesk.command.register;

import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is done with the register as a whole. */
@Configuration(value = "registerActsConfiguration", proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    RegisterExports registerExports(Acts acts, RetriedOnConflict retried, Clock clock) {
        return new RegisterExports(acts, retried, clock);
    }
}
