package cn.disclosuredesk.command.ledger.words;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.vault.Vault;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts together who remembers how offices write. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    LedgerWords ledgerWords(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        return new LedgerWords(jdbc, vault, json, clock);
    }

    @Bean
    LedgerMappings ledgerMappings(LedgerWords words, CurrentActor actors) {
        return new LedgerMappings(words, actors);
    }
}
