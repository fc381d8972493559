package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A line that was imported before.
 *
 * @param thing id of the application or review that it is about; null of a review whose line was imported by an older
 *     release before it had its 案号
 * @param line the line as it stood; null where it was imported by an older release
 */
record KnownLine(
        String hash, @Nullable String thing, @Nullable SealedText line) {

    static KnownLine of(ResultSet row) throws SQLException {
        String entry = row.getString("entry");
        SealedText line = entry == null
                ? null
                : new SealedText(new SubjectId(row.getString("subject")), new EntryId(entry), row.getString("sha256"));
        return new KnownLine(row.getString("hash"), row.getString("thing"), line);
    }
}
