package cn.disclosuredesk.command.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"7\"", " \"7\" ", "\"007\""})
    void isReadFromWeakAndStrongTags(String header) {
        assertThat(SeenVersion.of(header).number()).isEqualTo(7);
    }

    @Test
    void isAnyForAStar() {
        assertThat(SeenVersion.of("*").number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "W/7",
                "w/\"7\"",
                "\"x\"",
                "\"-1\"",
                "\"7\", \"8\"",
                "\"1234567890123456789\"",
                "\"\u0667\""
            })
    void isRefusedWhereItCannotBeRead(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> SeenVersion.of(header));
    }

    @Test
    void readsTheTagItWrites() {
        assertThat(SeenVersion.of(SeenVersion.tag(12))).isEqualTo(new SeenVersion(12L));
    }
}
