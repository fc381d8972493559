package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.store.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the acts on an application need. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    ReceiptNumberTable receiptNumbers(JdbcClient jdbc) {
        return new ReceiptNumberTable(jdbc);
    }

    @Bean
    KnownCases knownCases(EventStreams streams, CurrentActor actors) {
        return new KnownCases(streams, actors);
    }

    @Bean
    Registrar registrar(Acts acts, Vault vault) {
        return new Registrar(acts, vault);
    }

    @Bean
    ImportedApplications importedApplications(Acts acts, Vault vault, ReceiptNumberTable numbers) {
        return new ImportedApplications(acts, vault, numbers);
    }
}
