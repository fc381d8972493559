package cn.disclosuredesk.command.application;

import cn.disclosuredesk.books.AfterSeal;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.Keeping;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tables take up a case that is being registered: as it happened, unless its years were published already, by this
 * desk (封存) or before it (期初).
 *
 * @param countsFrom the day from which it counts as new; null where it counts from its receipt
 * @param opening how it stood when the books began; null where they began before its receipt
 */
record EntryIntoBooks(
        @Nullable LocalDate countsFrom, @Nullable Opening opening) {

    /** {@code received} and {@code known}: all that is known of it when it is registered. */
    static EntryIntoBooks of(
            ApplicationReceived received,
            List<ApplicationEvent> known,
            SealedYears seals,
            int sealedThrough,
            LocalDate today) {
        List<ApplicationEvent> all = new ArrayList<>();
        all.add(received);
        all.addAll(known);
        CaseInTables facts = CaseInTables.NONE;
        for (ApplicationEvent fact : all) {
            facts = facts.with(fact);
        }
        Opening opening = seals.opening(received.agency(), facts).orElse(null);
        return opening == null
                ? new EntryIntoBooks(
                        AfterSeal.keeping(CaseInTables.NONE, all, sealedThrough, today)
                                .map(Keeping::since)
                                .orElse(null),
                        null)
                : new EntryIntoBooks(null, opening);
    }
}
