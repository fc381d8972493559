package cn.disclosuredesk.vault;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading the vault (保险库). The one port through which sealed texts become readable again. */
public interface SealedTexts {

    /** The text in clear, of particulars the name; empty where the subject's key was destroyed. */
    Optional<String> open(SealedText sealed);

    /** The texts in clear, of particulars the names, in one look-up; those whose key was destroyed are missing. */
    Map<SealedText, String> openAll(Collection<SealedText> sealed);

    /** Who this is; empty where the subject's key was destroyed. */
    Optional<Particulars> particulars(SealedText sealed);

    /** As {@link #particulars}, of several in one look-up; those whose key was destroyed are missing. */
    default Map<SealedText, Particulars> particularsOfAll(Collection<SealedText> sealed) {
        return sealed.stream()
                .flatMap(one -> particulars(one).map(known -> Map.entry(one, known)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** The subjects of an agency whose texts hold {@code words} (two characters or more), found by the blind index. */
    Set<SubjectId> subjectsWith(AgencyCode agency, String words);
}
