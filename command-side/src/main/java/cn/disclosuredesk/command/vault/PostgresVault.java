package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault in the tables of {@code office}. Each subject has a data key, made with the subject and never again: who
 * was erased stays unreadable, and nothing can be sealed for her any more.
 */
final class PostgresVault implements Vault {

    private final SubjectKeys keys;
    private final Entries entries;
    private final BigramTable bigrams;
    private final BlindIndex index;
    private final Persons persons;
    private final Search search;
    private final KeyedHash hash;
    private final PassingBytes bytes;

    PostgresVault(DataSource dataSource, VaultKeys vaultKeys) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        keys = new SubjectKeys(jdbc, vaultKeys);
        entries = new Entries(jdbc);
        bigrams = new BigramTable(jdbc);
        index = new BlindIndex(vaultKeys.index());
        hash = new KeyedHash(vaultKeys.hash());
        persons = new Persons(jdbc, hash);
        search = new Search(index, bigrams, entries, keys);
        bytes = new PassingBytes(vaultKeys);
    }

    @Override
    public SubjectId subject(AgencyCode agency, @Nullable String idNumber) {
        Optional<String> idHash = persons.hash(agency, idNumber);
        return idHash.isEmpty()
                ? newSubject()
                : persons.find(agency, idHash.get()).orElseGet(() -> recognisedFromNowOn(agency, idHash.get()));
    }

    private SubjectId recognisedFromNowOn(AgencyCode agency, String idHash) {
        SubjectId fresh = newSubject();
        if (persons.enter(agency, idHash, fresh)) {
            return fresh;
        }
        keys.discard(fresh);
        return persons.find(agency, idHash)
                .orElseThrow(() -> new IllegalStateException("a subject was erased while it was being recognised"));
    }

    private SubjectId newSubject() {
        SubjectId subject = new SubjectId(UuidCreator.getTimeOrderedEpoch().toString());
        keys.make(subject);
        return subject;
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, String text) {
        return seal(agency, subject, EntryContent.of(text), text);
    }

    @Override
    public SealedText sealUnindexed(SubjectId subject, String text) {
        return entries.add(subject, key(subject), EntryContent.of(text));
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, Particulars particulars) {
        return seal(agency, subject, EntryContent.of(particulars), particulars.name());
    }

    private SealedText seal(AgencyCode agency, SubjectId subject, byte[] clear, String searchable) {
        SealedText sealed = entries.add(subject, key(subject), clear);
        long[] grams = index.grams(agency, BlindIndex.folded(searchable));
        if (grams.length > 0) {
            bigrams.add(agency, subject, sealed.entry(), grams);
        }
        return sealed;
    }

    private SecretKey key(SubjectId subject) {
        return keys.of(subject)
                .orElseThrow(() -> new IllegalStateException("subject " + subject + " has no key: unknown or erased"));
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        return Optional.ofNullable(clear(List.of(sealed)).get(sealed)).map(EntryContent::readable);
    }

    @Override
    public Map<SealedText, String> openAll(Collection<SealedText> sealed) {
        Map<SealedText, String> texts = new HashMap<>();
        clear(sealed).forEach((which, clear) -> texts.put(which, EntryContent.readable(clear)));
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public Optional<Particulars> particulars(SealedText sealed) {
        return Optional.ofNullable(clear(List.of(sealed)).get(sealed)).map(EntryContent::particulars);
    }

    @Override
    public Map<SealedText, Particulars> particularsOfAll(Collection<SealedText> sealed) {
        Map<SealedText, Particulars> known = new HashMap<>();
        clear(sealed).forEach((which, clear) -> known.put(which, EntryContent.particulars(clear)));
        return Collections.unmodifiableMap(known);
    }

    private Map<SealedText, byte[]> clear(Collection<SealedText> sealed) {
        Map<SubjectId, SecretKey> keysOf =
                keys.of(sealed.stream().map(SealedText::subject).toList());
        List<SealedText> readable =
                sealed.stream().filter(one -> keysOf.containsKey(one.subject())).toList();
        Map<EntryId, byte[]> ciphers =
                entries.ciphers(readable.stream().map(SealedText::entry).toList());
        Map<SealedText, byte[]> clear = new HashMap<>();
        for (SealedText one : readable) {
            byte[] cipher = ciphers.get(one.entry());
            if (cipher == null || !Entries.sha256(cipher).equals(one.sha256())) {
                throw new IllegalStateException("entry " + one.entry() + " of the vault was changed or removed");
            }
            clear.put(one, Entries.open(one.subject(), one.entry(), keysOf.get(one.subject()), cipher));
        }
        return clear;
    }

    @Override
    public Set<SubjectId> subjectsWith(AgencyCode agency, String words) {
        return search.subjectsWith(agency, words);
    }

    @Override
    public byte[] encrypt(String purpose, byte[] clear) {
        return bytes.encrypt(purpose, clear);
    }

    @Override
    public byte[] decrypt(String purpose, byte[] cipher) {
        return bytes.decrypt(purpose, cipher);
    }

    @Override
    public String keyedHash(String purpose, String text) {
        return hash.of(purpose, text);
    }
}
