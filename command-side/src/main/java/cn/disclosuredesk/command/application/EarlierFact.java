package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 所指的记录: the earlier fact of a case that a call names. */
public final class EarlierFact {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,17}");

    private EarlierFact() {}

    /**
     * The fact that a call names by its sequence. It cannot be corrected which fact that is.
     *
     * @param unknown what is said where the case has no such fact (404)
     */
    public static long named(
            Writing writing, Given field, @Nullable String sequence, Predicate<ApplicationEvent> fits, String unknown) {
        String given = field.needed(sequence);
        long about = writing.about(() -> sequenceOf(given, writing.facts(), fits, unknown));
        if (!given.equals(String.valueOf(about))) {
            throw Refusal.malformed(field.field(), "%s不能更正：记错的，请撤销该记录后重新登记。".formatted(field.label()));
        }
        return about;
    }

    private static long sequenceOf(String given, CaseFacts facts, Predicate<ApplicationEvent> fits, String unknown) {
        if (!SEQUENCE.matcher(given).matches()) {
            throw Refusal.unknown(unknown);
        }
        long sequence = Long.parseLong(given);
        return facts.timeline()
                .at(sequence)
                .filter(fits)
                .map(fact -> sequence)
                .orElseThrow(() -> Refusal.unknown(unknown));
    }
}
