package cn.disclosuredesk.desk.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 数据目录: where one desk keeps everything it owns. While it is open no other desk can open it; the lock is the operating
 * system's and is free again after {@code kill -9}.
 */
public final class DataFolder implements AutoCloseable {

    /** Beyond the text, since Windows forbids reading what is locked, and the other desk wants to read the process number. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders open in this JVM. POSIX frees a file's lock when <em>any</em> channel of the process on that file is
     * closed: a second desk in the same JVM must not even look at the lock file.
     */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the folder if it is missing, and takes it; refuses a folder that is not ours or in use. */
    public static DataFolder open(Path wanted) {
        Path path = ownFolder(wanted);
        if (!OPEN_HERE.add(path)) {
            throw inUse(path, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            OPEN_HERE.remove(path);
            throw new StartRefused("数据目录 " + path + " 无法加锁，请检查该目录所在的磁盘。", e);
        } catch (StartRefused e) {
            OPEN_HERE.remove(path);
            throw e;
        }
    }

    /** Absolute and without symbolic links, so that it can be compared. */
    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
        OPEN_HERE.remove(path);
    }

    private static Path ownFolder(Path wanted) {
        Path folder = wanted.toAbsolutePath();
        try {
            boolean fresh = !Files.exists(folder);
            OwnerOnly.createDirectories(folder);
            refuseStrangersFolder(folder);
            if (!fresh && isEmpty(folder)) {
                OwnerOnly.close(folder);
            }
            return folder.toRealPath();
        } catch (IOException e) {
            throw new StartRefused("数据目录 " + folder + " 无法建立或不可写，请用 DESK_DATA_DIR 指定当前用户可写的目录。", e);
        }
    }

    /** A file made now belongs to whoever runs the desk: no need to know the name or number of that account. */
    private static void refuseStrangersFolder(Path folder) throws IOException {
        String owner = Files.getOwner(folder).getName();
        @Nullable Path probe = null;
        try {
            probe = Files.createTempFile(folder, "desk", ".owner");
            String self = Files.getOwner(probe).getName();
            if (!owner.equals(self)) {
                throw new StartRefused("数据目录 %s 属于用户 %s，而办理台由用户 %s 启动，请换用该用户启动，或用 DESK_DATA_DIR 指定别的目录。"
                        .formatted(folder, owner, self));
            }
        } finally {
            if (probe != null) {
                Files.delete(probe);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("desk.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            String holder = firstLine(channel);
            channel.close();
            throw inUse(path, holder);
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return channel;
    }

    private static String firstLine(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString().strip();
    }

    private static StartRefused inUse(Path path, String process) {
        return new StartRefused("数据目录 %s 正被另一个办理台（进程号 %s）使用，请先停止它，或用 DESK_DATA_DIR 指定别的目录。".formatted(path, process));
    }
}
