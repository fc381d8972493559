package cn.disclosuredesk.command.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * 256 random bits that stand in the key file. No cipher and no hash uses them directly: each use gets a key of its own
 * by HKDF-Expand (RFC 5869, HMAC-SHA-256, one block), so that what one use gives away says nothing about another. The
 * RFC's first step, Extract, is for input that is not evenly random and is left out, as it allows.
 */
final class Secret {

    static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final int FINGERPRINT_CHARACTERS = 16;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    /**
     * @throws IllegalArgumentException where the text is not the Base64 of exactly 256 bits; it does not repeat the
     *     text
     */
    static Secret ofBase64(String text) {
        byte[] bytes = decoded(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        return new Secret(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a secret is written in Base64");
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The AES-256 key of one use. */
    SecretKey aesKey(String... use) {
        return new SecretKeySpec(expanded(use), "AES");
    }

    /** HMAC-SHA-256 under the key of one use; not safe for several threads. */
    Mac mac(String... use) {
        return macUnder(expanded(use));
    }

    /** Tells secrets apart without giving them away: 64 bits that belong to no other use. */
    String fingerprint() {
        return HexFormat.of().formatHex(expanded("fingerprint")).substring(0, FINGERPRINT_CHARACTERS);
    }

    private byte[] expanded(String... use) {
        Mac mac = macUnder(bytes);
        mac.update(Context.of(use));
        return mac.doFinal(new byte[] {1});
    }

    private static Mac macUnder(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "Secret[sealed]";
    }
}
