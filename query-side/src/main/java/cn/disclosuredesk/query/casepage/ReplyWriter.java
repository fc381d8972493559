package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.casefile.ReviewWatch;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.query.casepage.CaseReplies.DueAgain;
import cn.disclosuredesk.query.casepage.CaseReplies.ProactiveDisclosure;
import cn.disclosuredesk.query.casepage.CaseReplies.Provision;
import cn.disclosuredesk.query.casepage.CaseReplies.Reply;
import cn.disclosuredesk.query.casepage.CaseReplies.ReviewOfCase;
import cn.disclosuredesk.query.casepage.CaseReplies.Revocation;
import cn.disclosuredesk.query.casepage.CaseReplies.Withdrawal;
import cn.disclosuredesk.query.review.ReviewEnd;
import cn.disclosuredesk.query.review.ReviewNumbers;
import cn.disclosuredesk.query.review.ReviewStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down how the case ended. */
final class ReplyWriter {

    private final CaseRead read;
    private final CaseReading clock;
    private final LocalDate today;

    ReplyWriter(CaseRead read, CaseReading clock, LocalDate today) {
        this.read = read;
        this.clock = clock;
        this.today = today;
    }

    CaseReplies write(List<ReviewFacts> reviews) {
        List<Reply> replies = replies();
        return new CaseReplies(
                replies.isEmpty() ? null : replies.get(replies.size() - 1),
                replies,
                withdrawal(),
                read.each(
                        InformationProvided.class,
                        it -> new Provision(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().method(),
                                it.fact().trackingNo())),
                read.each(
                        ReplyRevoked.class,
                        it -> new Revocation(
                                it.sequence(),
                                it.fact().about(),
                                it.fact().on(),
                                read.text(it.fact().reason()),
                                it.fact().documentNo())),
                read.facts().renewedDuties().stream()
                        .map(duty -> new DueAgain(duty.arose(), duty.performBy()))
                        .toList(),
                reviews.stream().map(this::review).toList(),
                proactiveDisclosure());
    }

    /** What was served after a reply and before the next one belongs to it. */
    private List<Reply> replies() {
        List<Recorded<ApplicationReplied>> made = read.facts().timeline().all(ApplicationReplied.class);
        List<Reply> written = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            LocalDate from = i == 0 ? LocalDate.MIN : made.get(i).fact().madeOn();
            LocalDate next = i + 1 == made.size()
                    ? LocalDate.MAX
                    : made.get(i + 1).fact().madeOn();
            written.add(reply(made.get(i), served(from, next)));
        }
        return List.copyOf(written);
    }

    private List<Dispatch> served(LocalDate from, LocalDate next) {
        return read.facts().served().stream()
                .filter(served -> !served.on().isBefore(from) && served.on().isBefore(next))
                .map(ReplyServed::dispatch)
                .toList();
    }

    private Reply reply(Recorded<ApplicationReplied> it, List<Dispatch> served) {
        ApplicationReplied fact = it.fact();
        return new Reply(
                it.sequence(),
                fact.madeOn(),
                fact.outcome().code(),
                fact.disposition(),
                fact.grounds(),
                read.text(fact.subReason()),
                fact.docDate(),
                fact.documentNo(),
                fact.dispatch(),
                fact.earlier() == null ? null : fact.earlier().value(),
                fact.provideBy(),
                served,
                clock.isMissedOn(fact.madeOn()));
    }

    private @Nullable Withdrawal withdrawal() {
        return read.last(ApplicationWithdrawn.class)
                .map(it -> new Withdrawal(
                        it.sequence(),
                        it.fact().withdrawnOn(),
                        it.fact().outcome().code(),
                        read.text(it.fact().reason())))
                .orElse(null);
    }

    private @Nullable ProactiveDisclosure proactiveDisclosure() {
        return read.last(ProactiveDisclosureDecided.class)
                .map(it -> new ProactiveDisclosure(
                        it.sequence(),
                        it.fact().on(),
                        it.fact().disclosed(),
                        it.fact().publishedAt(),
                        read.text(it.fact().reason())))
                .orElse(null);
    }

    private ReviewOfCase review(ReviewFacts review) {
        ReviewNotified notice = review.notice();
        Optional<ReviewEnd> end = ReviewEnd.of(review);
        return new ReviewOfCase(
                notice.review().value(),
                notice.kind(),
                ReviewStatus.of(ReviewWatch.of(review, List.of()), today),
                ReviewNumbers.caseNo(review),
                notice.filedOn(),
                notice.notifiedOn(),
                end.map(ReviewEnd::result).orElse(null),
                end.map(ReviewEnd::ending).orElse(null),
                end.map(ReviewEnd::on).orElse(null));
    }
}
