package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.command.vault.BigramTable.Place;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/**
 * Finding subjects by what their texts hold. Two characters are one pair, which the index answers by itself; for longer
 * words it names the entries that hold all their pairs, and these are opened to see whether the pairs stand in a row.
 * Below two characters nothing is found. Blanks around the words do not count, blanks within them do.
 */
final class Search {

    /** So many entries are opened at a time: a frequent word must not bring all texts of an agency into memory. */
    private static final int AT_A_TIME = 500;

    private final BlindIndex index;
    private final BigramTable bigrams;
    private final Entries entries;
    private final SubjectKeys keys;

    Search(BlindIndex index, BigramTable bigrams, Entries entries, SubjectKeys keys) {
        this.index = index;
        this.bigrams = bigrams;
        this.entries = entries;
        this.keys = keys;
    }

    Set<SubjectId> subjectsWith(AgencyCode agency, String words) {
        String wanted = BlindIndex.folded(words).strip();
        long[] grams = index.grams(agency, wanted);
        if (grams.length == 0) {
            return Set.of();
        }
        List<Place> places = bigrams.holding(agency, grams);
        if (wanted.codePointCount(0, wanted.length()) == 2) {
            return places.stream().map(Place::subject).collect(Collectors.toUnmodifiableSet());
        }
        Set<SubjectId> found = new HashSet<>();
        for (int from = 0; from < places.size(); from += AT_A_TIME) {
            List<Place> some = places.subList(from, Math.min(from + AT_A_TIME, places.size())).stream()
                    .filter(place -> !found.contains(place.subject()))
                    .toList();
            found.addAll(holding(wanted, some));
        }
        return Set.copyOf(found);
    }

    private Set<SubjectId> holding(String wanted, List<Place> places) {
        Map<SubjectId, SecretKey> keysOf =
                keys.of(places.stream().map(Place::subject).toList());
        Map<EntryId, byte[]> ciphers =
                entries.ciphers(places.stream().map(Place::entry).toList());
        Set<SubjectId> found = new HashSet<>();
        for (Place place : places) {
            SecretKey key = keysOf.get(place.subject());
            byte[] cipher = ciphers.get(place.entry());
            if (key != null && cipher != null && !found.contains(place.subject())) {
                byte[] clear = Entries.open(place.subject(), place.entry(), key, cipher);
                if (BlindIndex.folded(EntryContent.readable(clear)).contains(wanted)) {
                    found.add(place.subject());
                }
            }
        }
        return found;
    }
}
