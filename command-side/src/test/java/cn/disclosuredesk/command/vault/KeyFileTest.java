package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private final VaultKeys keys = VaultKeys.fresh();
    private final KeyFile file;

    KeyFileTest(@TempDir Path folder) {
        file = new KeyFile(folder.resolve("keys").resolve("vault.keys"));
    }

    @Test
    void givesBackWhatWasWritten() {
        assertThat(file.exists()).isFalse();

        file.create(keys);

        assertThat(file.readAsOwner().text()).isEqualTo(keys.text());
        assertThat(file.path().getParent()).isDirectoryContaining(path -> path.equals(file.path()));
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        assumePosix();
        file.create(keys);

        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(file.path().getParent())).isEqualTo("rwx------");
    }

    @Test
    void isRefusedWhereOthersMayOpenItUnlessSomebodyElseProvidesIt() throws IOException {
        assumePosix();
        file.create(keys);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatExceptionOfType(VaultKeysRefused.class)
                .isThrownBy(file::readAsOwner)
                .withMessageContaining("chmod 600");
        assertThat(file.read().text()).isEqualTo(keys.text());
    }

    @Test
    void isNeverOverwritten() {
        file.create(keys);

        assertThatExceptionOfType(VaultKeysRefused.class).isThrownBy(() -> file.create(VaultKeys.fresh()));

        assertThat(file.read().text()).isEqualTo(keys.text());
        assertThat(file.path().getParent().toFile().list()).containsExactly("vault.keys");
    }

    @Test
    void isMissedWithOneSentence() {
        assertThatExceptionOfType(VaultKeysRefused.class)
                .isThrownBy(file::read)
                .withMessageContaining("vault.keys 无法读取");
    }

    private static void assumePosix() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
