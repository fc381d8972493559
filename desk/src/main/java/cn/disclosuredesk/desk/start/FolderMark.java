package cn.disclosuredesk.desk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file {@code demo} in a data folder says that everything in it is invented. What has no mark is real. */
final class FolderMark {

    private static final String NAME = "demo";
    private static final String WORDS = "本目录属于演示办公室：其中的申请、人员和数字均为虚构。\n";

    private FolderMark() {}

    /** Marks the folder of a new demo office; refuses to show an invented office in a real one's folder, and the other way round. */
    static void check(DataFolder folder, boolean demo) {
        Path mark = folder.resolve(NAME);
        if (!demo && Files.exists(mark)) {
            throw new StartRefused(("数据目录 %s 属于演示办公室，其中的记录均为虚构，不能当作真实办公室启动。"
                            + "请用 DESK_DATA_DIR 为本机关指定别的目录；要看演示，请以 DESK_DEMO=true 启动。")
                    .formatted(folder.path()));
        }
        if (!demo || Files.exists(mark)) {
            return;
        }
        if (holdsRecords(folder)) {
            throw new StartRefused(("数据目录 %s 属于真实办公室，演示办公室不能使用它，已有记录未作任何改动。"
                            + "请以 DESK_DEMO=false 启动本机关的办理台；要看演示，请用 DESK_DATA_DIR 指定别的目录。")
                    .formatted(folder.path()));
        }
        try {
            OwnerOnly.write(mark, WORDS);
        } catch (IOException e) {
            throw new StartRefused("数据目录 " + folder.path() + " 不可写，请检查该目录所在的磁盘。", e);
        }
    }

    private static boolean holdsRecords(DataFolder folder) {
        return Stream.of("postgres", "keys").map(folder::resolve).anyMatch(Files::exists);
    }
}
