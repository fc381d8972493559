package cn.disclosuredesk.command;

import cn.disclosuredesk.store.Commands;
import java.util.List;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all acts share: how commands are sent, and the tables that follow in the same transaction. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    /** The tables follow in the thread and transaction that stores the event; a failure undoes both. */
    @Autowired
    void followInTheSameTransaction(EventProcessingConfigurer processing) {
        processing.registerSubscribingEventProcessor(OfficeTables.GROUP);
    }

    @Bean
    OfficeTables officeTables(List<OfficeTable> tables) {
        return new OfficeTables(tables);
    }

    @Bean
    Acts acts(Commands commands, @Value("${desk.release:dev}") String release) {
        return new Acts(commands, release);
    }
}
