package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything that Spring Boot and Axon's starter would add by themselves is there too; none of it may take our place.
 */
class UnderSpringBootIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, SomeAgency.class})
    static class Program {

        @Bean
        Clock clock() {
            return new MovableClock();
        }

        @Bean
        BoardReady boardReady(DataSource dataSource) {
            new FlywayHistory(dataSource, "board").migrate();
            return new BoardReady();
        }
    }

    @Test
    void theStoreIsOurs() {
        String[] database = PostgresForTests.freshDatabase().springProperties();
        try (var context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties(database)
                .properties("spring.flyway.enabled=false")
                .run()) {
            context.getBean(Commands.class).send(new Found(new AgencyCode("A"), "甲局"), Node.ENVELOPE);

            assertThat(context.getBean(EventOrder.class).head()).isEqualTo(1);
            assertThat(context.getBean(Serializer.class)).isInstanceOf(EventSerializer.class);
            assertThat(context.getBeansOfType(CommandBus.class)).hasSize(1);
            assertThat(context.getBeansOfType(EventStore.class)).hasSize(1);
            assertThat(context.getEnvironment().getProperty("axon.timeout.enabled"))
                    .isEqualTo("false");
        }
    }
}
