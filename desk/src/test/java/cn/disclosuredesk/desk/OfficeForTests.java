package cn.disclosuredesk.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.desk.people.Person;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.ProjectionAlarms;
import cn.disclosuredesk.store.RetriedOnConflict;
import cn.disclosuredesk.store.StoredEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * An office with people, sign-in and problems, on a real PostgreSQL and a real port; the cases and their store are left out.
 * Not marked as a configuration: no other test shall find it by scanning.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.AvroSerializerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerActuatorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.CBORMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.SecurityAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
        })
@ComponentScan({
    "cn.disclosuredesk.desk.people",
    "cn.disclosuredesk.desk.signin",
    "cn.disclosuredesk.desk.http",
    "cn.disclosuredesk.desk.frame",
    "cn.disclosuredesk.command.once"
})
@EntityScan(basePackageClasses = Person.class)
@EnableJpaRepositories(basePackageClasses = Person.class)
public class OfficeForTests {

    /** Of everybody who is there after the first start. */
    public static final String PASSWORD = "Spring-Festival-2026";

    @Bean
    DataSource dataSource() {
        DataSource database = PostgresForTests.freshDataSource();
        Flyway.configure()
                .dataSource(database)
                .schemas("office")
                .defaultSchema("office")
                .locations("classpath:db/office")
                .load()
                .migrate();
        return database;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Two agencies: nobody who may act for both has an only one. */
    @Bean
    Agencies agencies() {
        List<Agencies.Entry> entries = List.of(
                new Agencies.Entry(new AgencyCode("finance"), "某市财政局"),
                new Agencies.Entry(new AgencyCode("health"), "某市卫生健康委员会"));
        return new Agencies() {
            @Override
            public List<Entry> all() {
                return entries;
            }

            @Override
            public Optional<Entry> find(AgencyCode code) {
                return entries.stream()
                        .filter(entry -> entry.code().equals(code))
                        .findFirst();
            }
        };
    }

    @Bean
    Vault vault() {
        Vault vault = mock(Vault.class);
        when(vault.keyedHash(anyString(), anyString()))
                .thenAnswer(call -> "h" + Objects.hash(call.getArgument(0), call.getArgument(1)));
        return vault;
    }

    @Bean
    EventStreams eventStreams() {
        EventStreams streams = mock(EventStreams.class);
        when(streams.of(any()))
                .thenReturn(List.of(event(3, "somebody"), event(5, "somebody"), event(7, Envelope.DESK)));
        return streams;
    }

    /** The third was seen; the fifth is news; the seventh is by the desk itself. */
    private static StoredEvent event(long sequence, String actor) {
        return new StoredEvent(
                sequence,
                Instant.EPOCH,
                "event-" + sequence,
                "case-1",
                sequence,
                "application-replied",
                mock(DisclosureEvent.class),
                Map.of(Envelope.ACTOR, actor));
    }

    @Bean
    ProjectionAlarms projectionAlarms() {
        return List::of;
    }

    @Bean
    RetriedOnConflict retriedOnConflict() {
        return new RetriedOnConflict();
    }
}
