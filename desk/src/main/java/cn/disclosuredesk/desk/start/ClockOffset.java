package cn.disclosuredesk.desk.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * How far the desk's clock is moved against the machine's ({@code desk.clock.offset}); zero in an office. Pages show a
 * banner when it is not. A desk that others can reach must not lie about the date: its records are evidence.
 */
public record ClockOffset(Duration by) {

    static ClockOffset of(Environment environment) {
        String given = environment.getProperty("desk.clock.offset");
        Duration by = StringUtils.hasText(given) ? parse(given.strip()) : Duration.ZERO;
        if (!by.isZero() && !isOnlyForTests(environment)) {
            throw new StartRefused("desk.clock.offset 只能用于测试：请去掉它，或把 server.address 设为本机回环地址 127.0.0.1。");
        }
        return new ClockOffset(by);
    }

    public boolean isMoved() {
        return !by.isZero();
    }

    private static Duration parse(String given) {
        try {
            return Duration.parse(given);
        } catch (DateTimeParseException e) {
            throw new StartRefused("desk.clock.offset 的值“" + given + "”不是 ISO-8601 时长（例如 PT24H）。", e);
        }
    }

    private static boolean isOnlyForTests(Environment environment) {
        return environment.getProperty("desk.test", Boolean.class, false)
                || isLoopback(environment.getProperty("server.address"));
    }

    private static boolean isLoopback(@Nullable String address) {
        if (!StringUtils.hasText(address)) {
            return false;
        }
        try {
            return InetAddress.getByName(address.strip()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
