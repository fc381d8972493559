package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vault that hides bytes without a key, bound to their purpose; of what it seals it keeps the hash only. */
public final class PaperVault implements Vault {

    private static final int MASK = 0x5a;

    @Override
    public byte[] encrypt(String purpose, byte[] clear) {
        byte[] label = Arrays.copyOf(purpose.getBytes(StandardCharsets.UTF_8), 100);
        byte[] cipher = Arrays.copyOf(label, label.length + clear.length);
        System.arraycopy(clear, 0, cipher, label.length, clear.length);
        return masked(cipher);
    }

    @Override
    public byte[] decrypt(String purpose, byte[] cipher) {
        byte[] clear = masked(cipher);
        byte[] label = Arrays.copyOf(purpose.getBytes(StandardCharsets.UTF_8), 100);
        if (!Arrays.equals(label, Arrays.copyOf(clear, 100))) {
            throw new IllegalStateException("other purpose");
        }
        return Arrays.copyOfRange(clear, 100, clear.length);
    }

    @Override
    public String keyedHash(String purpose, String text) {
        return UUID.nameUUIDFromBytes((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static byte[] masked(byte[] bytes) {
        byte[] masked = bytes.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= MASK;
        }
        return masked;
    }

    @Override
    public SubjectId subject(AgencyCode agency, @Nullable String idNumber) {
        return new SubjectId("subject " + idNumber);
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, String text) {
        return new SealedText(subject, new EntryId("entry"), keyedHash("text", text));
    }

    @Override
    public SealedText sealUnindexed(SubjectId subject, String text) {
        return new SealedText(subject, new EntryId("entry"), "00");
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, Particulars particulars) {
        return seal(agency, subject, particulars.name());
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<SealedText, String> openAll(Collection<SealedText> sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Particulars> particulars(SealedText sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<SubjectId> subjectsWith(AgencyCode agency, String words) {
        throw new UnsupportedOperationException();
    }
}
