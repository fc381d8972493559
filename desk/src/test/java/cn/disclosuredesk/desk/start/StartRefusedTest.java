package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {

    @Test
    void isReadAsOneSentenceWithoutAStackTrace(CapturedOutput output) {
        SpringApplicationBuilder desk = new SpringApplicationBuilder(DeskClock.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> desk.run("--desk.clock.offset=P1D")).hasRootCauseInstanceOf(StartRefused.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "desk.clock.offset 只能用于测试")
                .doesNotContain("at cn.disclosuredesk");
    }
}
