package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.EffectOnApplications;
import cn.disclosuredesk.casefile.EffectOnApplications.Shown;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.RecordFact;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewFactCorrected;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review and the applications that it is about change together, in one transaction of the caller: the applications are
 * held in the order of their ids, the review is told, then each application whatever changed for it. What the law of an
 * application excludes, the review cannot do either.
 */
final class Reviews {

    private static final String BECAUSE = "所涉复议、诉讼的登记发生变化，随该案更正。";

    private final EventStreams streams;
    private final KnownCases cases;
    private final Vault vault;
    private final Clock clock;

    Reviews(EventStreams streams, KnownCases cases, Vault vault, Clock clock) {
        this.streams = streams;
        this.cases = cases;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whose key texts of a review lie under: whoever applied first; where nobody did, or she was erased, their own. */
    SubjectId whom(AgencyCode agency, List<ApplicationId> about) {
        return about.stream()
                .map(id -> cases.told(id).firstApplicant())
                .filter(applicant -> vault.particulars(applicant.particulars()).isPresent())
                .map(Applicant::subject)
                .findFirst()
                .orElseGet(() -> vault.subject(agency, null));
    }

    /** The review as the running transaction sees it. */
    ReviewFacts known(ReviewId review) {
        return CaseHistory.ofReview(streams.seenBy(review));
    }

    /** The same, held until the transaction ends. */
    ReviewFacts held(ReviewId review) {
        cases.hold(review.value());
        return known(review);
    }

    /** Sends the notice and tells each application. */
    void notify(NotifyReview command, Consumer<Object> carryOut) {
        hold(command.notice().applications().stream());
        carryOut.accept(command);
        tell(ReviewFacts.NONE, command.review(), carryOut);
    }

    /** Sends what happened to a review that is held, and tells each application what that changes for it. */
    void record(ReviewFacts standing, List<? extends ReviewEvent> facts, Consumer<Object> carryOut) {
        ReviewId review = standing.notice().review();
        hold(Stream.concat(
                standing.notice().applications().stream(), facts.stream().flatMap(Reviews::applications)));
        carryOut.accept(new RecordReviewFact(review, List.copyOf(facts), standing.version()));
        tell(standing, review, carryOut);
    }

    private static Stream<ApplicationId> applications(ReviewEvent fact) {
        return fact instanceof ReviewFactCorrected correction && correction.to() instanceof ReviewNotified notice
                ? notice.applications().stream()
                : Stream.empty();
    }

    private void hold(Stream<ApplicationId> applications) {
        applications.map(ApplicationId::value).distinct().sorted().forEach(cases::hold);
    }

    private void tell(ReviewFacts before, ReviewId review, Consumer<Object> carryOut) {
        ReviewFacts after = known(review);
        Supplier<SealedText> reason = onceAskedFor(after.notice().agency());
        changed(EffectOnApplications.of(before), EffectOnApplications.of(after)).forEach((id, must) -> {
            List<ApplicationEvent> facts = EffectOnApplications.differences(
                    cases.told(id), review, must.orElse(null), LocalDate.now(clock), reason);
            if (!facts.isEmpty()) {
                carryOut.accept(new RecordFact(id, facts, null, true));
            }
        });
    }

    /** What must be shown now, where that is not what had to be shown before; empty = nothing any more. */
    private static SortedMap<ApplicationId, Optional<Shown>> changed(
            SortedMap<ApplicationId, Shown> before, SortedMap<ApplicationId, Shown> after) {
        SortedMap<ApplicationId, Optional<Shown>> changed = new TreeMap<>(before.comparator());
        Stream.of(before, after).map(Map::keySet).flatMap(ids -> ids.stream()).forEach(id -> {
            if (!Objects.equals(before.get(id), after.get(id))) {
                changed.put(id, Optional.ofNullable(after.get(id)));
            }
        });
        return changed;
    }

    /** The sentence names nobody: it is sealed under a key of its own, whosever the applications are. */
    private Supplier<SealedText> onceAskedFor(AgencyCode agency) {
        return new Supplier<>() {

            private @Nullable SealedText sealed;

            @Override
            public SealedText get() {
                if (sealed == null) {
                    sealed = vault.seal(agency, vault.subject(agency, null), BECAUSE);
                }
                return sealed;
            }
        };
    }
}
