package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.query.ClerkNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A case that is being written down: its facts, what the reader may see of the vault, and the names of clerks. */
record CaseRead(CaseFacts facts, VaultWindow vault, ClerkNames clerks) {

    /** Every fact of a kind, written down one by one. */
    <E extends ApplicationEvent, W> List<W> each(Class<E> kind, Function<Recorded<E>, W> written) {
        return facts.timeline().all(kind).stream().map(written).toList();
    }

    /** The last fact of a kind. */
    <E extends ApplicationEvent> Optional<Recorded<E>> last(Class<E> kind) {
        return facts.timeline().all(kind).stream().reduce((one, other) -> other);
    }

    /** The answer to a question; of several the last. */
    <A extends ApplicationEvent & AboutAFact> Optional<Recorded<A>> answer(long question, Class<A> kind) {
        return facts.timeline().all(kind).stream()
                .filter(answer -> answer.fact().about() == question)
                .reduce((one, other) -> other);
    }

    /** When a letter arrived: as its service was recorded, else as it was known when the letter was. */
    @Nullable
    LocalDate servedOn(Recorded<? extends ApplicationEvent> letter) {
        return Letters.servedOn(facts, letter).orElse(null);
    }

    @Nullable
    String text(@Nullable SealedText sealed) {
        return vault.text(sealed).orElse(null);
    }

    @Nullable
    String name(@Nullable PersonId clerk) {
        return clerk == null ? null : clerks.of(clerk.value());
    }
}
