package cn.disclosuredesk.desk.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * {@code DESK_DEMO}: whether an invented office is shown, or a real one works. Where nobody says, the invented one, so that nobody's
 * first try stands among the records of an office; but on a database that was named there is somebody who meant it.
 */
public final class DemoSwitch implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "desk.demo";
    static final String FOLDER = "desk.folder";

    /** Whether a real office lies where one lies by default: then the demo says how to open that one. */
    static final String OWN_OFFICE = "desk.own-office";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean demo = isDemo(
                environment.getProperty(DEMO), StringUtils.hasText(environment.getProperty("spring.datasource.url")));
        boolean ownOffice = Files.isDirectory(Path.of(System.getProperty("user.home"), ".disclosure-desk", "office"));
        Map<String, Object> decided = Map.of(
                DEMO,
                Boolean.toString(demo),
                FOLDER,
                demo ? "demo" : "office",
                OWN_OFFICE,
                Boolean.toString(ownOffice));
        environment.getPropertySources().addFirst(new MapPropertySource("demo or office", decided));
    }

    static boolean isDemo(@Nullable String said, boolean outerDatabase) {
        if (!StringUtils.hasText(said)) {
            return !outerDatabase;
        }
        return switch (said.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartRefused("DESK_DEMO 的值“" + said + "”应为 true（演示办公室）或者 false（本机关自己的办理台）。");
        };
    }

    /** After the files of settings have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
