package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vault.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Writing the vault. Everything is written in the transaction of the caller: what seals a text and what refers to it
 * stand or fall together. Sealing happens at the edge, before a command exists, so that no command and no event ever
 * holds the text.
 */
public interface Vault extends SealedTexts {

    /**
     * The subject that somebody is within an agency, recognised by the keyed hash of an ID number or credit code;
     * without a number a new subject each time.
     */
    SubjectId subject(AgencyCode agency, @Nullable String idNumber);

    /** Seals a text that belongs to {@code subject} and enters its blind index. */
    SealedText seal(AgencyCode agency, SubjectId subject, String text);

    /** Seals a text that nobody looks for: it enters no index. */
    SealedText sealUnindexed(SubjectId subject, String text);

    /** Seals who somebody is; of the particulars only the name is entered in the blind index. */
    SealedText seal(AgencyCode agency, SubjectId subject, Particulars particulars);

    /**
     * Encrypts bytes that must lie somewhere for a while, such as an uploaded file. {@code purpose} is authenticated
     * with them.
     */
    byte[] encrypt(String purpose, byte[] clear);

    /** @throws IllegalStateException where the bytes were changed or belong to another purpose */
    byte[] decrypt(String purpose, byte[] cipher);

    /** Keyed hash in hexadecimal: equal for equal texts, without saying which text. */
    String keyedHash(String purpose, String text);
}
