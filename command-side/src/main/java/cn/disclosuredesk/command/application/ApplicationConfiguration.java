package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.store.EventStreams;
import java.time.Clock;
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
    KnownCases knownCases(EventStreams streams, CurrentActor actors, JdbcClient jdbc) {
        return new KnownCases(streams, actors, jdbc);
    }

    @Bean
    CaseActs caseActs(
            Once once,
            Acts acts,
            KnownCases cases,
            Vault vault,
            CurrentActor actors,
            Clerks clerks,
            CaseAnswers answers,
            Calendars calendars,
            SettingsInForce settings,
            Clock clock) {
        return new CaseActs(once, acts, cases, vault, actors, clerks, answers, calendars, settings, clock);
    }

    @Bean
    Registrar registrar(Acts acts, Vault vault) {
        return new Registrar(acts, vault);
    }

    @Bean
    ImportedApplications importedApplications(
            Acts acts,
            Vault vault,
            Clerks clerks,
            Calendars calendars,
            SettingsInForce settings,
            ReceiptNumberTable numbers,
            Agencies agencies,
            SealedYears seals) {
        return new ImportedApplications(acts, vault, clerks, calendars, settings, numbers, agencies, seals);
    }

    @Bean
    ImportedRows importedRows(
            ImportedApplications applications,
            Acts acts,
            Vault vault,
            Clerks clerks,
            KnownCases cases,
            Agencies agencies) {
        return new ImportedRows(applications, acts, vault, clerks, cases, agencies);
    }
}
