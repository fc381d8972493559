package cn.disclosuredesk.desk.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A desk in a process of its own: starts the server of the given folder, commits one row, says so, and waits to be killed. */
final class DeskForKilling {

    private DeskForKilling() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(DataFolder.open(Path.of(arguments[0])));
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (process bigint)");
            statement.execute(
                    "insert into kept values (" + ProcessHandle.current().pid() + ")");
            Files.createFile(Path.of(arguments[1]));
            new CountDownLatch(1).await();
        }
    }
}
