package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.desk.Desk;
import cn.disclosuredesk.store.PostgresForTests;
import cn.disclosuredesk.store.PostgresForTests.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The real desk in the JVM of the test, on a database of its own and by a clock that can be moved. */
final class InProcessDesk implements AutoCloseable {

    private static final String VAULT_KEYS = "kek.1=%s;hash=%s;index=%s".formatted(secret(1), secret(2), secret(3));

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final MovableClock clock;
    private final Path folder;

    private InProcessDesk(ConfigurableApplicationContext context, Database database, MovableClock clock, Path folder) {
        this.context = context;
        this.database = database;
        this.clock = clock;
        this.folder = folder;
    }

    static InProcessDesk start() {
        return start(MovableClock.now());
    }

    static InProcessDesk start(MovableClock clock, String... properties) {
        return start(PostgresForTests.freshDatabase(), clock, properties);
    }

    /** Another node of the same office. */
    InProcessDesk secondNode(String... properties) {
        return start(database, clock, properties);
    }

    /** Stops this node and starts another one on what it has left. */
    InProcessDesk restarted(String... properties) {
        close();
        return start(database, clock, properties);
    }

    private static InProcessDesk start(Database database, MovableClock clock, String... properties) {
        Path folder = temporaryFolder();
        Map<String, String> settings = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "server.shutdown=immediate",
                                "spring.main.register-shutdown-hook=false",
                                "spring.datasource.hikari.maximum-pool-size=20",
                                "desk.data-dir=" + folder,
                                "desk.demo=false",
                                "desk.close-years-by-itself=false",
                                "logging.level.root=warn",
                                "desk.initial-password=" + DeskClient.PASSWORD,
                                "desk.vault.keys=" + VAULT_KEYS),
                        Stream.of(database.springProperties()),
                        Stream.of(properties))
                .flatMap(some -> some)
                .forEach(setting -> settings.put(setting.split("=", 2)[0], setting));
        SpringApplication application = new SpringApplication(Desk.class);
        ApplicationContextInitializer<GenericApplicationContext> byOurClock = context -> context.registerBean(
                "movableClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        application.addInitializers(byOurClock);
        ConfigurableApplicationContext context = application.run(
                settings.values().stream().map(setting -> "--" + setting).toArray(String[]::new));
        GenericEventMessage.clock = clock;
        return new InProcessDesk(context, database, clock, folder);
    }

    DeskClient client() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return DeskClient.at(port);
    }

    DeskClient as(String username) {
        return client().as(username);
    }

    MovableClock clock() {
        return clock;
    }

    Database database() {
        return database;
    }

    ApplicationContext beans() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("desk-proofs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String secret(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
