package cn.disclosuredesk.command.vault;

import org.jspecify.annotations.Nullable;

/**
 * The desk must not start with these keys; the message is one Chinese sentence for whoever started it, and holds no
 * key.
 */
public final class VaultKeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultKeysRefused(String sentence) {
        this(sentence, null);
    }

    VaultKeysRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
