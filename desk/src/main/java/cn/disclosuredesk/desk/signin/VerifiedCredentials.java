package cn.disclosuredesk.desk.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were found right a moment ago: a program that signs in with every request would spend 50 ms of bcrypt on each. Only
 * a keyed hash is kept, under a key that no other process knows. An entry holds for the stored hash it was checked against: a
 * password changed on any node is a new stored hash, and the old entry is worth nothing.
 */
@Component
final class VerifiedCredentials {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Map<String, Verified> byPerson = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final Clock clock;

    VerifiedCredentials(Clock clock) {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.clock = clock;
    }

    boolean contains(String person, String storedHash, String password) {
        Verified verified = byPerson.get(person);
        if (verified == null) {
            return false;
        }
        if (!verified.storedHash.equals(storedHash) || !clock.instant().isBefore(verified.until)) {
            byPerson.remove(person, verified);
            return false;
        }
        return MessageDigest.isEqual(verified.hmac, hmac(password));
    }

    void add(String person, String storedHash, String password) {
        byPerson.put(
                person, new Verified(storedHash, hmac(password), clock.instant().plus(GOOD_FOR)));
    }

    private byte[] hmac(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Verified {
        private final String storedHash;
        private final byte[] hmac;
        private final Instant until;

        private Verified(String storedHash, byte[] hmac, Instant until) {
            this.storedHash = storedHash;
            this.hmac = hmac;
            this.until = until;
        }
    }
}
