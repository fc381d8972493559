package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.FactParts;
import cn.disclosuredesk.casefile.Timeline;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.vault.Particulars;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled in with: the case, today, and where texts and people go. Texts are sealed before a fact exists,
 * so that no fact ever holds one.
 *
 * @param corrected the fact that is being corrected; null where a new one is recorded
 * @param supposed nothing is kept: texts and names are not written anywhere
 */
public record Writing(
        CaseFacts facts,
        LocalDate today,
        Reckoning reckoning,
        Vault vault,
        Clerks clerks,
        @Nullable ApplicationEvent corrected,
        boolean supposed) {

    private static final SealedText SUPPOSED = new SealedText(new SubjectId("supposed"), new EntryId("supposed"), "");

    public ApplicationId application() {
        return facts.registration().application();
    }

    /** A text about the first applicant, sealed under her key; null stays null. */
    public @Nullable SealedText sealedIfAny(@Nullable String text) {
        return text == null ? null : sealed(text);
    }

    /** A text about the first applicant, sealed under her key. */
    public SealedText sealed(String text) {
        return sealed(facts.firstApplicant().subject(), text);
    }

    /**
     * A text about whoever a letter went to: a third party's is sealed under her own key, so that it stays when the
     * applicant is erased and goes when she is; any other under the applicant's. Null stays null.
     */
    public @Nullable SealedText sealedOfAddressee(long letter, @Nullable String text) {
        return text == null ? null : sealed(addressee(letter), text);
    }

    private SubjectId addressee(long letter) {
        Timeline<ApplicationEvent> timeline = facts.timeline();
        return timeline.at(letter)
                .flatMap(fact ->
                        fact instanceof ThirdPartyNotified notice ? timeline.at(notice.about()) : Optional.of(fact))
                .map(fact -> fact instanceof ConsultationSent asked ? asked.party() : null)
                .map(SealedText::subject)
                .orElseGet(() -> facts.firstApplicant().subject());
    }

    private SealedText sealed(SubjectId whom, String text) {
        if (supposed) {
            return SUPPOSED;
        }
        return sealedAlready(text)
                .orElseGet(() -> vault.seal(facts.registration().agency(), whom, text));
    }

    /** A text that a correction leaves as it was keeps its seal: the vault holds it once. */
    private Optional<SealedText> sealedAlready(String text) {
        return corrected instanceof Record fact
                ? FactParts.of(fact, SealedText.class).stream()
                        .filter(known -> vault.open(known).filter(text::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The name of somebody else, such as a third party, under a key of her own. */
    public SealedText sealedName(String name) {
        if (supposed) {
            return SUPPOSED;
        }
        return sealedAlready(name).orElseGet(() -> {
            SubjectId somebody = vault.subject(facts.registration().agency(), null);
            return vault.seal(facts.registration().agency(), somebody, new Particulars(name, null, null, null, null));
        });
    }

    /** A clerk by her name; null stays null. */
    public @Nullable PersonId clerkIfAny(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return supposed ? new PersonId("supposed") : namedAlready(name).orElseGet(() -> clerks.named(name));
    }

    /** Whom a correction leaves as she was stays the same person: several may have her name. */
    private Optional<PersonId> namedAlready(String name) {
        return corrected instanceof Record fact
                ? FactParts.of(fact, PersonId.class).stream()
                        .filter(known ->
                                clerks.nameOf(known).filter(name::equals).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** A sealed text in clear; null where there is none, or its key was destroyed. */
    public @Nullable String text(@Nullable SealedText text) {
        return text == null ? null : vault.open(text).orElse(null);
    }

    /** The name of a clerk; null stays null. */
    public @Nullable String name(@Nullable PersonId clerk) {
        return clerk == null ? null : clerks.nameOf(clerk).orElse(null);
    }

    /** Which fact an answer is about: found for a new answer, unchanged for one that is corrected. */
    public long about(Supplier<Long> found) {
        return corrected instanceof AboutAFact answer ? answer.about() : found.get();
    }

    /**
     * Whether something that a new fact needs may stay missing: in what is only supposed, and where the fact that is being
     * corrected was recorded without it, as an import may.
     */
    public <F extends ApplicationEvent> boolean mayLack(Class<F> kind, Predicate<F> recordedWithout) {
        return supposed || kind.isInstance(corrected) && recordedWithout.test(kind.cast(corrected));
    }

    /** The same for the correction of a fact. */
    public Writing correcting(ApplicationEvent fact) {
        return new Writing(facts, today, reckoning, vault, clerks, fact, supposed);
    }
}
