package cn.disclosuredesk.command.vault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * HMAC-SHA-256 under a key for each purpose. Without a key the hash of an ID number could be reversed by trying all of
 * them.
 */
record KeyedHash(Secret secret) {

    String of(String purpose, String text) {
        byte[] hash = secret.mac("hash", purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
