package cn.disclosuredesk.query;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A vault in memory in which every text says which entry it is, until its subject is forgotten. */
public final class VaultForTests implements SealedTexts {

    private final Set<SubjectId> forgotten = new HashSet<>();
    private final Map<SubjectId, String> words = new HashMap<>();

    public void forget(SubjectId subject) {
        forgotten.add(subject);
    }

    /** From now on the subject is found by the words. */
    public void put(SubjectId subject, String text) {
        words.put(subject, text);
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        return forgotten.contains(sealed.subject()) ? Optional.empty() : Optional.of("text of " + sealed.entry());
    }

    @Override
    public Map<SealedText, String> openAll(Collection<SealedText> sealed) {
        return sealed.stream()
                .filter(text -> open(text).isPresent())
                .collect(Collectors.toMap(text -> text, text -> open(text).orElseThrow(), (one, other) -> one));
    }

    @Override
    public Optional<Particulars> particulars(SealedText sealed) {
        return open(sealed).map(text -> new Particulars("name of " + sealed.subject(), null, null, null, null));
    }

    @Override
    public Set<SubjectId> subjectsWith(AgencyCode agency, String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
