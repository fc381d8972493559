package cn.disclosuredesk.command.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that holds the keys of the vault (密钥文件). */
record KeyFile(Path path) {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    boolean exists() {
        return Files.exists(path);
    }

    VaultKeys read() {
        try {
            return VaultKeys.parse(Files.readString(path));
        } catch (IOException e) {
            throw new VaultKeysRefused("保险库密钥文件 " + path + " 无法读取，请检查该文件是否存在、当前用户是否有权读取。", e);
        }
    }

    /** Refuses a file that other accounts may open. On Windows the user's profile guards it. */
    VaultKeys readAsOwner() {
        try {
            if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
                throw new VaultKeysRefused("保险库密钥文件 " + path + " 可被其他用户访问，请先执行 chmod 600 收紧权限。");
            }
        } catch (IOException e) {
            throw new VaultKeysRefused("保险库密钥文件 " + path + " 的权限无法读取。", e);
        }
        return read();
    }

    /**
     * Whole and on the disk before the first text is sealed, or not at all: a vault whose keys were lost with the power
     * cannot be read by anybody.
     */
    void create(VaultKeys keys) {
        Path folder = path.toAbsolutePath().getParent();
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(folder, attributes("rwx------"));
            Files.deleteIfExists(fresh);
            try {
                write(fresh, keys.text());
                Files.move(fresh, path);
            } finally {
                Files.deleteIfExists(fresh);
            }
            forceFolder(folder);
        } catch (IOException e) {
            throw new VaultKeysRefused("保险库密钥文件 " + path + " 无法建立，请检查该目录是否可写。", e);
        }
    }

    private void write(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes("rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name of a file is kept in its folder. Windows cannot open a folder and needs no such thing. */
    private void forceFolder(Path folder) throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
