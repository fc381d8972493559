package cn.disclosuredesk.store;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.jspecify.annotations.Nullable;

/** Commands over Axon's bus, which wraps what is not a {@link RuntimeException}: here it comes out again. */
final class CommandsOnTheBus implements Commands {

    private final CommandGateway gateway;

    CommandsOnTheBus(CommandBus bus) {
        this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Override
    public <R> @Nullable R send(Object command, Map<String, String> envelope) {
        try {
            return gateway.sendAndWait(
                    GenericCommandMessage.asCommandMessage(command).withMetaData(envelope));
        } catch (CommandExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
