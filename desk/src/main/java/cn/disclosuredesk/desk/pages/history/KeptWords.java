package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.books.Account;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sealed years go on saying of a case, in the words of the form. */
final class KeptWords {

    private static final String BETWEEN = "、";

    private final HistoryWords words;

    KeptWords(HistoryWords words) {
        this.words = words;
    }

    /** Such as （其中列为：2025年“结转下年度继续办理”）. */
    String published(List<KeptEntry> entries) {
        String lines = entries.stream()
                .filter(entry -> entry.count() > 0)
                .flatMap(this::line)
                .distinct()
                .collect(Collectors.joining(BETWEEN));
        return lines.isEmpty() ? words.say("history.kept-nothing") : words.say("history.kept", lines);
    }

    /** What the years before a restatement still keep; blank where that is nothing. */
    String left(@Nullable Keeping keeping, int from) {
        return keeping == null ? "" : words.say("history.kept-before", String.valueOf(from));
    }

    /** The column in which an application was carried over; blank where it was not, or its kind was unknown. */
    String column(@Nullable Integer column) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> column != null && kind.column() == column)
                .findFirst()
                .map(kind -> words.say("history.kept-column", kind.label()))
                .orElse("");
    }

    private Stream<String> line(KeptEntry entry) {
        return Account.named(entry.account()).filter(Account::isPrinted).flatMap(this::label).stream()
                .map(label -> words.say("history.kept-line", String.valueOf(entry.year()), label));
    }

    private Optional<String> label(Account account) {
        if (account.section() == 4) {
            return Arrays.stream(ReviewResult.values())
                    .filter(result -> result.cell().equals(account.column()))
                    .map(ReviewResult::label)
                    .findFirst();
        }
        return switch (account.row()) {
            case Account.NEW, Account.CARRIED_IN, Account.CARRIED_OUT ->
                Optional.of(words.say("history.row." + account.row()));
            default -> Outcome.ofCode(account.row()).map(Outcome::label);
        };
    }
}
