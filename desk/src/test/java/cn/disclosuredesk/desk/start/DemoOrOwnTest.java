package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOrOwnTest {

    @TempDir
    private Path temporary;

    @Test
    void whereNobodySaysItIsTheDemoUnlessADatabaseIsNamed() {
        assertThat(DemoSwitch.isDemo(null, false)).isTrue();
        assertThat(DemoSwitch.isDemo("", false)).isTrue();
        assertThat(DemoSwitch.isDemo(null, true)).isFalse();
    }

    @Test
    void whoSaysSoIsHeard() {
        assertThat(DemoSwitch.isDemo("false", false)).isFalse();
        assertThat(DemoSwitch.isDemo(" TRUE ", true)).isTrue();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DemoSwitch.isDemo("ja", false))
                .withMessageContaining("DESK_DEMO");
    }

    @Test
    void theFolderOfADemoIsMarkedAndStaysOne() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("demo"))) {
            FolderMark.check(folder, true);
            FolderMark.check(folder, true);
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> FolderMark.check(folder, false))
                    .withMessageContaining("演示办公室")
                    .withMessageContaining("DESK_DATA_DIR");
        }
    }

    @Test
    void aFolderWithRecordsAndWithoutAMarkIsReal() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("office"))) {
            FolderMark.check(folder, false);
            Files.createDirectory(folder.resolve("postgres"));
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> FolderMark.check(folder, true))
                    .withMessageContaining("真实办公室")
                    .withMessageContaining("DESK_DEMO=false");
            assertThat(folder.resolve("demo")).doesNotExist();
            FolderMark.check(folder, false);
        }
    }
}
