package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockOffsetTest {

    private final Clock before = GenericEventMessage.clock;
    private final ApplicationContextRunner desk = new ApplicationContextRunner().withUserConfiguration(DeskClock.class);

    @AfterEach
    void giveAxonItsClockBack() {
        GenericEventMessage.clock = before;
    }

    @Test
    void isNothingUnlessSaid() {
        desk.run(context -> {
            assertThat(context.getBean(ClockOffset.class).isMoved()).isFalse();
            Clock clock = context.getBean(Clock.class);
            assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"server.address=127.0.0.1", "server.address=localhost", "server.address=::1", "desk.test=true"})
    void movesTheDeskAndItsEventsWhereOnlyTestersReachIt(String permission) {
        desk.withPropertyValues("desk.clock.offset=P40D", permission).run(context -> {
            Instant moved = Instant.now().plus(Duration.ofDays(40));
            assertThat(context.getBean(ClockOffset.class).isMoved()).isTrue();
            assertThat(context.getBean(Clock.class).instant()).isCloseTo(moved, within(5, ChronoUnit.SECONDS));
            assertThat(GenericEventMessage.asEventMessage("said").getTimestamp())
                    .isCloseTo(moved, within(5, ChronoUnit.SECONDS));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.address=0.0.0.0", "server.address=192.0.2.1", "server.address=", "desk.test=false"})
    void isRefusedWhereOthersReachTheDesk(String address) {
        desk.withPropertyValues("desk.clock.offset=P40D", address)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("只能用于测试"));
    }

    @Test
    void isRefusedWhenItIsNoDuration() {
        desk.withPropertyValues("desk.clock.offset=40 days", "desk.test=true")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("不是 ISO-8601 时长"));
    }
}
