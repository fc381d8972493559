package cn.disclosuredesk.desk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        Path wanted = temporary.resolve("new/office");
        try (DataFolder folder = DataFolder.open(wanted)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isRefusedToASecondDeskHoweverOftenItAsks() throws IOException {
        try (DataFolder first = DataFolder.open(temporary)) {
            assertThat(first.path()).isAbsolute();
            assertThatThrownBy(() -> DataFolder.open(temporary)).isInstanceOf(StartRefused.class);
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("请先停止它");
        }
    }

    @Test
    void isFreeAgainOnceTheFirstDeskHasClosedIt() throws IOException {
        DataFolder.open(temporary).close();
        try (DataFolder again = DataFolder.open(temporary)) {
            assertThat(again.path()).isEqualTo(temporary.toRealPath());
        }
    }

    @Test
    void isRefusedWhenItBelongsToAnotherAccount() throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a folder away");
        Path strangers = Files.createDirectory(temporary.resolve("strangers"));
        Files.setAttribute(strangers, "unix:uid", 65534);

        assertThatThrownBy(() -> DataFolder.open(strangers))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("属于用户")
                .hasMessageContaining("root");
        assertThat(strangers).isEmptyDirectory();
    }

    @Test
    void isRefusedWhereNoFolderCanBe() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("office")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("无法建立或不可写");
    }
}
