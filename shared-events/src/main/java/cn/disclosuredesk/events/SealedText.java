package cn.disclosuredesk.events;

import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;

/**
 * Text that a person typed, kept in the vault under the key of {@code subject}. {@code sha256} is the hash of the
 * cipher text in hexadecimal: it proves which text was meant, and stays true when the subject's key is destroyed and
 * nobody can read it any more.
 */
public record SealedText(SubjectId subject, EntryId entry, String sha256) {}
