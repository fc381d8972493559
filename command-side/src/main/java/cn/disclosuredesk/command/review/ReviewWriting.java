package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.FactParts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a review is filled in with. Texts are sealed before a fact exists, so that no fact ever holds one.
 *
 * @param facts what is known of the review; nothing before its notice
 * @param whom under whose key texts are sealed
 * @param corrected the fact that is being corrected; null where a new one is recorded
 */
public record ReviewWriting(
        ReviewId review,
        AgencyCode agency,
        ReviewFacts facts,
        LocalDate today,
        WorkingDays days,
        Vault vault,
        Supplier<SubjectId> whom,
        @Nullable ReviewEvent corrected) {

    /** A sealed text; null stays null. */
    public @Nullable SealedText sealedIfAny(@Nullable String text) {
        return text == null ? null : sealed(text);
    }

    public SealedText sealed(String text) {
        return sealedAlready(text).orElseGet(() -> vault.seal(agency, whom.get(), text));
    }

    /** A text that a correction leaves as it was keeps its seal: the vault holds it once. */
    private Optional<SealedText> sealedAlready(String text) {
        return corrected instanceof Record fact
                ? FactParts.of(fact, SealedText.class).stream()
                        .filter(known -> vault.open(known).filter(text::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** A sealed text in clear; null where there is none, or its key was destroyed. */
    public @Nullable String text(@Nullable SealedText text) {
        return text == null ? null : vault.open(text).orElse(null);
    }

    /** The facts without the one that is being corrected. */
    public ReviewFacts others() {
        return facts.timeline().facts().stream()
                .filter(recorded -> recorded.fact() == corrected)
                .findFirst()
                .map(recorded -> facts.without(recorded.sequence()))
                .orElse(facts);
    }

    /** The same for the correction of a fact. */
    public ReviewWriting correcting(ReviewEvent fact) {
        return new ReviewWriting(review, agency, facts, today, days, vault, whom, fact);
    }

    /** The same once more is known. */
    public ReviewWriting knowing(ReviewFacts more) {
        return new ReviewWriting(review, agency, more, today, days, vault, whom, corrected);
    }
}
