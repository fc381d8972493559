package cn.disclosuredesk.books;

import cn.disclosuredesk.events.Figure;
import cn.disclosuredesk.ids.AgencyCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a published report says: every printed number other than 0 by the name of its account, sums left out. From it the
 * hash is reckoned and the checks are made, so whoever has the numbers can do both again.
 */
public final class PublishedFigures {

    private final SortedMap<String, Long> counts;

    private PublishedFigures(SortedMap<String, Long> counts) {
        this.counts = counts;
    }

    /** As an event holds them. */
    public static PublishedFigures of(Collection<Figure> figures) {
        Sum sum = new Sum();
        figures.forEach(figure -> sum.add(figure.account(), figure.count()));
        return sum.done();
    }

    /** As an event holds them, by the name of the account. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        counts.forEach((account, count) -> figures.add(new Figure(account, count)));
        return figures;
    }

    /** 0 where nothing was counted. */
    public long of(Account account) {
        return counts.getOrDefault(account.name(), 0L);
    }

    /** The accounts that are not 0, by name. */
    List<Account> accounts() {
        return counts.keySet().stream()
                .map(name ->
                        Account.named(name).orElseThrow(() -> new IllegalStateException("no such account: " + name)))
                .toList();
    }

    /**
     * The text whose SHA-256 is the hash: the lines {@code agency=…}, {@code year=…} and {@code version=…}, then one line
     * {@code account=count} for each figure other than 0, sorted by the account's name. Each line ends with a line feed
     * (0A), there are no blanks, and all of it is ASCII.
     */
    public String text(AgencyCode agency, int year, int version) {
        StringBuilder text = new StringBuilder();
        text.append("agency=").append(agency).append('\n');
        text.append("year=").append(year).append('\n');
        text.append("version=").append(version).append('\n');
        counts.forEach((account, count) ->
                text.append(account).append('=').append(count).append('\n'));
        return text.toString();
    }

    /** SHA-256 over {@link #text} in UTF-8, as 64 small hexadecimal digits. */
    public String hash(AgencyCode agency, int year, int version) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text(agency, year, version).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedFigures figures && counts.equals(figures.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }

    /** Figures being added up, in as much memory as the form has cells. */
    public static final class Sum {

        private final SortedMap<String, Long> counts = new TreeMap<>();

        /** Adds what a case makes in the table of {@code year}. */
        public void add(Footprint footprint, int year) {
            footprint.printed().forEach((entry, count) -> {
                if (entry.year() == year) {
                    add(entry.account().name(), count);
                }
            });
        }

        private void add(String account, long count) {
            counts.merge(account, count, Long::sum);
        }

        public PublishedFigures done() {
            SortedMap<String, Long> figures = new TreeMap<>(counts);
            figures.values().removeIf(count -> count == 0);
            return new PublishedFigures(figures);
        }
    }
}
