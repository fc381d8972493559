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
import java.util.Optional;
import java.util.function.Function;

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
        ReviewEvent fact = new ReviewRow(
                        index,
                        row,
                        id,
                        today,
                        calendars.nationwide(),
                        sealing(agency, standing.notice().applications()))
                .fact(standing);
        if (standing.timeline().facts().stream()
                .map(Recorded::fact)
                .anyMatch(known -> known.getClass() == fact.getClass()
                        && known.happenedOn().equals(fact.happenedOn()))) {
            return false;
        }
        String source = sourceUnder.apply(whom(standing));
        reviews.record(standing, List.of(fact), each -> acts.carryOutImported(agency, actor, source, each));
        return true;
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
