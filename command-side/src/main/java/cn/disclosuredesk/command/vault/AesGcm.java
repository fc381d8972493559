package cn.disclosuredesk.command.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM of the JDK. A sealed form is one byte that names the algorithm, a random nonce of 96 bits, the cipher
 * text with its tag of 128 bits. The context is authenticated and not stored: a form that was moved to another place
 * does not open there.
 */
final class AesGcm {

    /** Room for another algorithm (国密 SM4-GCM) beside texts that were sealed before. */
    private static final byte ALGORITHM = 1;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE_BYTES + TAG_BITS / 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static SecretKey randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return keyOf(key);
    }

    static SecretKey keyOf(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    static byte[] seal(SecretKey key, byte[] clear, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(clear);
            return ByteBuffer.allocate(1 + NONCE_BYTES + cipher.length)
                    .put(ALGORITHM)
                    .put(nonce)
                    .put(cipher)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** @throws IllegalStateException where the form was changed, or belongs to another key or context */
    static byte[] open(SecretKey key, byte[] sealed, byte[] context) {
        if (sealed.length < SHORTEST || sealed[0] != ALGORITHM) {
            throw new IllegalStateException("not a sealed form");
        }
        ByteBuffer form = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        byte[] nonce = new byte[NONCE_BYTES];
        form.get(nonce);
        byte[] cipher = new byte[form.remaining()];
        form.get(cipher);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(cipher);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("a sealed form was changed, or belongs to another key or place", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {ALGORITHM});
        cipher.updateAAD(context);
        return cipher;
    }
}
