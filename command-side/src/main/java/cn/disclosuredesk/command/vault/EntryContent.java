package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.vault.Particulars;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clear form of an entry: one byte that says whether a text or particulars follow. Particulars are JSON, because a
 * field may be added to them in later years.
 */
final class EntryContent {

    private static final byte TEXT = 'T';
    private static final byte PARTICULARS = 'P';

    /** Its own, not the web's: how the desk answers a browser must not decide how old entries are read. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryContent() {}

    static byte[] of(String text) {
        return form(TEXT, text);
    }

    static byte[] of(Particulars particulars) {
        return form(PARTICULARS, JSON.writeValueAsString(particulars));
    }

    /** The text itself; of particulars the name, which is all of them that may be searched or listed. */
    static String readable(byte[] clear) {
        return clear[0] == PARTICULARS ? particulars(clear).name() : body(clear);
    }

    static Particulars particulars(byte[] clear) {
        if (clear[0] != PARTICULARS) {
            throw new IllegalStateException("the entry does not hold particulars");
        }
        try {
            return JSON.readValue(body(clear), Particulars.class);
        } catch (JacksonException e) {
            // Without its cause, whose message may quote what it could not read.
            throw new IllegalStateException("particulars that cannot be read");
        }
    }

    private static byte[] form(byte kind, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + bytes.length).put(kind).put(bytes).array();
    }

    private static String body(byte[] clear) {
        return new String(clear, 1, clear.length - 1, StandardCharsets.UTF_8);
    }
}
