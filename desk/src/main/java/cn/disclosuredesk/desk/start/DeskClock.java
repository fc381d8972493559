package cn.disclosuredesk.desk.start;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one clock of the desk, in Chinese time; the zone of the machine has no say in what day it is. */
@Configuration(proxyBeanMethods = false)
class DeskClock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    ClockOffset clockOffset(Environment environment) {
        return ClockOffset.of(environment);
    }

    /** Axon stamps events with a static clock of its own: without this line a moved desk would write unmoved events. */
    @Bean
    PlayedClock clock(ClockOffset offset) {
        PlayedClock clock = new PlayedClock(Clock.offset(Clock.system(CHINA), offset.by()));
        GenericEventMessage.clock = clock;
        return clock;
    }

    /** Scheduled work is due by the desk's clock too: at New Year the desk's day decides, not the machine's. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
        return clock::instant;
    }
}
