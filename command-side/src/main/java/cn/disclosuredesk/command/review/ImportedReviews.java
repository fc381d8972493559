package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.ReviewPeriods;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.ReviewLine;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records the reviews of a ledger as they stand there, ended or pending, in the transaction of the caller. */
public final class ImportedReviews {

    private final Acts acts;
    private final Reviews reviews;
    private final ImportedApplications applications;
    private final CaseNumberTable numbers;
    private final Calendars calendars;
    private final Vault vault;

    ImportedReviews(
            Acts acts,
            Reviews reviews,
            ImportedApplications applications,
            CaseNumberTable numbers,
            Calendars calendars,
            Vault vault) {
        this.acts = acts;
        this.reviews = reviews;
        this.applications = applications;
        this.numbers = numbers;
        this.calendars = calendars;
        this.vault = vault;
    }

    /**
     * @param sourceUnder what the envelope says of the line, which may be sealed under the key of whoever applied
     * @throws Refusal where the line cannot have happened, its number is taken, or it names an application that nobody
     *     knows
     */
    public List<Irregular> notify(
            AgencyCode agency, Actor actor, ReviewLine line, Function<SubjectId, String> sourceUnder, LocalDate today) {
        ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch().toString());
        List<ApplicationId> about = about(agency, line);
        ReviewCapacity capacity = line.capacity() == null ? ReviewCapacity.ORIGINAL_AGENCY : line.capacity();
        var notice = new ReviewNotified(
                id,
                agency,
                line.kind(),
                about,
                new Given("notifiedOn", "收到日期").day(line.notifiedOn(), today),
                new Given("filedOn", "提起日期").dayIfAny(line.filedOn(), today),
                capacity,
                capacity.isCounted(),
                line.procedure(),
                new Given("caseNo", "案号").lineIfAny(line.caseNo()),
                new Given("body", "审理机关").lineIfAny(line.body()));
        ReviewStory story = new ReviewStory(notice, line, today, calendars.nationwide(), sealing(agency, about));
        story.refuseWhatTheLawExcludes();
        String source = sourceUnder.apply(reviews.whom(agency, about));
        reviews.notify(
                new NotifyReview(id, notice, story.facts()),
                each -> acts.carryOutImported(agency, actor, source, each));
        List<Irregular> irregular = new ArrayList<>(story.irregular());
        limit(line, notice).ifPresent(irregular::add);
        return irregular;
    }

    /**
     * What a line says anew that is not recorded: 答复期限, and the number of a second instance of which nothing else is
     * known.
     *
     * @param before null where nobody remembers what it said
     */
    public List<Irregular> oddIn(ReviewFacts standing, @Nullable ReviewLine before, ReviewLine line) {
        boolean sameLimit = before != null && Objects.equals(before.answerLimit(), line.answerLimit());
        boolean sameNumber = before != null && Objects.equals(before.secondInstanceNo(), line.secondInstanceNo());
        return Stream.of(
                        sameLimit ? Optional.<Irregular>empty() : limit(line, standing.notice()),
                        sameNumber ? Optional.<Irregular>empty() : ReviewStory.unknownAppeal(standing, line))
                .flatMap(Optional::stream)
                .toList();
    }

    /** 答复期限 is reckoned, not taken over; where the office reckoned otherwise, somebody should look. */
    private Optional<Irregular> limit(ReviewLine line, ReviewNotified notice) {
        WorkingDays days = calendars.nationwide();
        LocalDate reckoned = notice.kind().isLawsuit()
                ? ReviewPeriods.defence(notice.notifiedOn(), days).dueOn()
                : ReviewPeriods.answer(notice.notifiedOn(), notice.procedure(), days)
                        .dueOn();
        boolean changed = line.process().stream().anyMatch(row -> row.act() == ProcessAct.REVIEW_PROCEDURE);
        return line.answerLimit() == null || changed || line.answerLimit().equals(reckoned)
                ? Optional.empty()
                : Optional.of(new Irregular(
                        "answerLimit",
                        notice.kind().isLawsuit()
                                ? "答辩期限按收到日期计算为%s（《行政诉讼法》第六十七条），请核对。".formatted(reckoned)
                                : "答复期限按收到日期计算为%s（《行政复议法》第四十八条、第五十四条），请核对。".formatted(reckoned)));
    }

    /**
     * Records what a row of 过程 tells of a review that stands in the desk; returns false where the review knows it
     * already.
     *
     * @throws Refusal where no review bears the number, or the law excludes it
     */
    public boolean record(AgencyCode agency, Actor actor, ProcessRow row, String source, LocalDate today) {
        ReviewId id = numbers.bearing(agency, row.number())
                .orElseThrow(() -> Refusal.excluded(
                        new RowField(0, "number").name(), "案号%s既没有随本次文件的“复议诉讼”表导入，也未在本台登记。".formatted(row.number())));
        return record(agency, actor, id, 0, row, subject -> source, today);
    }

    /**
     * The same of one of several rows of a line.
     *
     * @param index counts them from 0, for what a refusal names
     * @param sourceUnder what the envelope says of the line, which may be sealed under the key of whoever applied
     */
    public boolean record(
            AgencyCode agency,
            Actor actor,
            ReviewId id,
            int index,
            ProcessRow row,
            Function<SubjectId, String> sourceUnder,
            LocalDate today) {
        ReviewFacts standing = reviews.held(id);
        ReviewEvent fact = fact(agency, standing, index, row, today);
        if (stands(standing, fact).isPresent()) {
            return false;
        }
        String source = sourceUnder.apply(whom(standing));
        reviews.record(standing, List.of(fact), each -> acts.carryOutImported(agency, actor, source, each));
        return true;
    }

    /**
     * What a row says of a fact otherwise than it did.
     *
     * @param sequence of the fact in its review
     * @param told the fact as the row told it before, {@code now} as it tells it now
     */
    public record Rewritten(ReviewFacts standing, long sequence, ReviewEvent told, ReviewEvent now) {}

    /**
     * Empty where the review knows already what the row says now.
     *
     * @throws Refusal where the fact that the row told does not stand any more, or both cannot be told of one fact
     */
    public Optional<Rewritten> rewritten(
            AgencyCode agency, ReviewId id, int index, ProcessRow before, ProcessRow row, LocalDate today) {
        ReviewFacts standing = reviews.held(id);
        ReviewEvent now = fact(agency, standing, index, row, today);
        ReviewEvent told = fact(agency, standing, index, before, today);
        if (now.equals(told)) {
            return Optional.empty();
        }
        long sequence = stands(standing, told)
                .orElseThrow(() ->
                        Refusal.excluded(new RowField(index, "on").name(), "本台已没有这一行原来所写的记录，没有覆盖；请核对后在办件中更正，或者改正台账。"));
        return Optional.of(new Rewritten(standing, sequence, told, now));
    }

    private ReviewEvent fact(AgencyCode agency, ReviewFacts standing, int index, ProcessRow row, LocalDate today) {
        ReviewNotified notice = standing.notice();
        return new ReviewRow(
                        index,
                        row,
                        notice.review(),
                        today,
                        calendars.nationwide(),
                        sealing(agency, notice.applications()))
                .fact(standing);
    }

    /** The sequence at which the review knows it already: there is but one of a kind and day. */
    private static Optional<Long> stands(ReviewFacts standing, ReviewEvent fact) {
        return standing.timeline().facts().stream()
                .filter(known -> known.fact().getClass() == fact.getClass()
                        && known.fact().happenedOn().equals(fact.happenedOn()))
                .map(Recorded::sequence)
                .findFirst();
    }

    private Function<String, SealedText> sealing(AgencyCode agency, List<ApplicationId> about) {
        return text -> vault.seal(agency, reviews.whom(agency, about), text);
    }

    /**
     * The applications that a line names.
     *
     * @throws Refusal where it names one that nobody knows
     */
    public List<ApplicationId> about(AgencyCode agency, ReviewLine line) {
        return line.receiptNos().stream()
                .distinct()
                .map(number -> applications
                        .bearing(agency, number)
                        .orElseThrow(() -> Refusal.excluded("receiptNos", "登记号%s既不在本次文件中，也未在本台登记。".formatted(number))))
                .toList();
    }

    /** The review as the running transaction sees it, held until the transaction ends. */
    public ReviewFacts held(ReviewId review) {
        return reviews.held(review);
    }

    /** Whose key the line of a review lies under. */
    public SubjectId whom(ReviewFacts review) {
        return reviews.whom(review.notice().agency(), review.notice().applications());
    }

    /** Records what a line tells anew of a review that is held. */
    public void record(Actor actor, ReviewFacts standing, List<? extends ReviewEvent> facts, String source) {
        reviews.record(
                standing, facts, each -> acts.carryOutImported(standing.notice().agency(), actor, source, each));
    }

    /** How a line says that the review ended; none where it is pending. */
    public List<ReviewEvent> end(ReviewFacts review, ReviewLine line, LocalDate today) {
        return ReviewStory.end(review.notice(), line, today).stream().toList();
    }
}
