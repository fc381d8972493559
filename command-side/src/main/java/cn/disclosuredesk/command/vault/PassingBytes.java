package cn.disclosuredesk.command.vault;

import java.nio.ByteBuffer;

/**
 * Bytes that lie somewhere for a while and belong to no subject, such as an uploaded file. The key of a purpose is
 * derived from the newest KEK, whose number precedes the sealed form: when that KEK is destroyed after an erasure, a
 * forgotten copy in a backup cannot be read any more either. What must outlast a KEK does not belong here.
 */
record PassingBytes(VaultKeys keys) {

    byte[] encrypt(String purpose, byte[] clear) {
        int kek = keys.newest();
        byte[] sealed = AesGcm.seal(keys.kek(kek).aesKey("bytes", purpose), clear, context(purpose, kek));
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(kek)
                .put(sealed)
                .array();
    }

    byte[] decrypt(String purpose, byte[] cipher) {
        if (cipher.length < Integer.BYTES) {
            throw new IllegalStateException("not a sealed form");
        }
        ByteBuffer form = ByteBuffer.wrap(cipher);
        int kek = form.getInt();
        byte[] sealed = new byte[form.remaining()];
        form.get(sealed);
        return AesGcm.open(keys.kek(kek).aesKey("bytes", purpose), sealed, context(purpose, kek));
    }

    private static byte[] context(String purpose, int kek) {
        return Context.of("bytes", purpose, Integer.toString(kek));
    }
}
