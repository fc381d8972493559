package cn.disclosuredesk.desk.start;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * What any database must promise before the desk writes its first record: to know Chinese letters and, unless a test waives
 * it, to have on disk what it has confirmed.
 */
final class DatabaseCheck {

    private static final int OLDEST = 15;

    private final boolean durability;

    DatabaseCheck(boolean durability) {
        this.durability = durability;
    }

    void check(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_setting('server_version_num')::int / 10000 as version,
                               pg_encoding_to_char(encoding) as encoding,
                               datctype as letters,
                               current_setting('fsync') as fsync,
                               current_setting('synchronous_commit') as commits
                          from pg_database where datname = current_database()
                        """)) {
            row.next();
            check(row);
        } catch (SQLException | PoolInitializationException e) {
            throw new StartRefused("无法连接数据库：" + e.getMessage(), e);
        }
    }

    private void check(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        demand(version >= OLDEST, "数据库版本为 PostgreSQL %s，办理台要求 15 或更高版本。", version);
        String encoding = row.getString("encoding");
        demand(encoding.equals("UTF8"), "数据库编码为 %s，办理台要求 UTF8，请以 ENCODING 'UTF8' 重建数据库。", encoding);
        String letters = row.getString("letters");
        demand(
                letters.toLowerCase(Locale.ROOT).replace("-", "").endsWith("utf8"),
                "数据库的 lc_ctype 为 %s，中文检索将失效，请以 LC_CTYPE 'C.UTF-8' 重建数据库。",
                letters);
        if (durability) {
            demand(row.getString("fsync").equals("on"), "数据库的 fsync 为 %s，断电会丢失记录，请改为 on。", row.getString("fsync"));
            String commits = row.getString("commits");
            demand(!commits.equals("off"), "数据库的 synchronous_commit 为 %s，断电会丢失已确认的记录，请改为 on。", commits);
        }
    }

    private static void demand(boolean met, String sentence, Object found) {
        if (!met) {
            throw new StartRefused(sentence.formatted(found));
        }
    }
}
