package cn.disclosuredesk.desk.start;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked into the data folder: in the shared temporary folder another account could plant its own.
 * A process whose program lies below this folder is therefore known to be ours.
 */
final class PostgresBinaries {

    private final Path version;

    private PostgresBinaries(Path version) {
        this.version = version;
    }

    static Path folder(DataFolder data) {
        return data.resolve("postgres-binaries");
    }

    /** Unpacks this version unless it is there already. */
    static PostgresBinaries unpack(DataFolder data) throws IOException {
        Path all = folder(data);
        OwnerOnly.createDirectories(all);
        byte[] archive;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            archive = packed.readAllBytes();
        }
        Path version = all.resolve(digest(archive));
        if (!Files.isDirectory(version)) {
            Path fresh = all.resolve("unpacking");
            FileSystemUtils.deleteRecursively(fresh);
            extract(archive, fresh);
            Files.move(fresh, version, ATOMIC_MOVE);
        }
        return new PostgresBinaries(version);
    }

    Path program(String name) {
        return version.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    static boolean isWindows() {
        return system().equals("Windows");
    }

    static boolean isMac() {
        return system().equals("Darwin");
    }

    /** Only when nothing runs from them any more. */
    void removeOtherVersions() throws IOException {
        List<Path> others;
        try (Stream<Path> content = Files.list(version.getParent())) {
            others = content.filter(path -> !path.equals(version)).toList();
        }
        for (Path other : others) {
            FileSystemUtils.deleteRecursively(other);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(file, target.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.copy(tar, file);
                    makeExecutable(file, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void makeExecutable(Path file, boolean executable) throws IOException {
        if (executable && !file.toFile().setExecutable(true, true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
