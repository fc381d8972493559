package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.desk.Desk;
import cn.disclosuredesk.store.PostgresForTests.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The desk in the JVM of the test by its own clock, on the morning of a given day, on a given database. */
final class DemoDesk implements AutoCloseable {

    private static final String VAULT_KEYS =
            "kek.1=%1$s;hash=%1$s;index=%1$s".formatted(Base64.getEncoder().encodeToString(new byte[32]));

    private final ConfigurableApplicationContext context;

    private DemoDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static DemoDesk start(Database database, Path folder, LocalDate today, boolean demo) {
        Instant morning = today.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        List<String> settings = new ArrayList<>(List.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "server.shutdown=immediate",
                "spring.main.register-shutdown-hook=false",
                "desk.data-dir=" + folder,
                "desk.demo=" + demo,
                "desk.clock.offset=" + Duration.between(Clock.systemUTC().instant(), morning),
                "logging.level.root=warn",
                "desk.initial-password=" + DeskClient.PASSWORD,
                "desk.vault.keys=" + VAULT_KEYS));
        settings.addAll(List.of(database.springProperties()));
        return new DemoDesk(new SpringApplication(Desk.class)
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new)));
    }

    DeskClient client() {
        return stranger().as("head");
    }

    Visitor visitor() {
        return Visitor.signedIn(stranger(), "head");
    }

    private DeskClient stranger() {
        return DeskClient.at(
                ((ServletWebServerApplicationContext) context).getWebServer().getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
