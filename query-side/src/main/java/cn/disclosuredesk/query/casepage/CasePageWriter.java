package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.casepage.CasePage.Person;
import cn.disclosuredesk.query.casepage.CasePage.Reply;
import cn.disclosuredesk.query.casepage.CasePage.ReviewOfCase;
import cn.disclosuredesk.query.casepage.CasePage.Withdrawal;
import cn.disclosuredesk.vault.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the page of an application from its facts, its due date and what the reader may see of the vault. */
final class CasePageWriter {

    private final CaseFacts facts;
    private final Deadline deadline;
    private final VaultWindow vault;
    private final ClerkNames clerks;

    CasePageWriter(CaseFacts facts, Deadline deadline, VaultWindow vault, ClerkNames clerks) {
        this.facts = facts;
        this.deadline = deadline;
        this.vault = vault;
        this.clerks = clerks;
    }

    CasePage page(String agencyName, List<ReviewFacts> reviews) {
        ApplicationReceived registration = facts.registration();
        ApplicationHandedOver handOver = facts.lastHandOver().orElse(null);
        String handler = handOver == null || handOver.handler() == null
                ? null
                : handOver.handler().value();
        return new CasePage(
                registration.application().value(),
                registration.receiptNo().value(),
                agencyName,
                registration.agency().value(),
                CaseStatus.of(facts.hasEnded(), handler != null),
                registration.channel(),
                facts.firstApplicant().kind(),
                facts.receivedOn(),
                registration.submittedOn(),
                registration.arrivedOn(),
                facts.confirmed().map(ReceiptConfirmed::confirmedOn).orElse(registration.confirmedOn()),
                deadline.dueOn(),
                deadline.firstDueOn(),
                deadline.provisional(),
                deadline.workingDaysLeft(),
                deadline.light(),
                handOver == null ? null : handOver.unit(),
                clerks.of(handler),
                registration.applicants().stream().map(this::person).toList(),
                registration.agent() == null ? null : person(registration.agent()),
                vault.text(registration.content()).orElse(null),
                vault.text(registration.form()).orElse(null),
                registration.mailNo(),
                registration.replyInNameOf(),
                reply(facts.reply()),
                withdrawal(facts.withdrawal()),
                reviews.stream().map(CasePageWriter::review).toList(),
                facts.version());
    }

    private Person person(Applicant applicant) {
        Particulars known = vault.particulars(applicant.particulars()).orElse(null);
        if (known == null) {
            return new Person(applicant.kind(), null, null, null, null, null, null, null, null, null);
        }
        return new Person(
                applicant.kind(),
                known.name(),
                known.idType(),
                known.idNumber(),
                known.phone(),
                known.email(),
                known.address(),
                known.postcode(),
                known.contact(),
                known.authority());
    }

    private @Nullable Reply reply(@Nullable ApplicationReplied reply) {
        if (reply == null) {
            return null;
        }
        return new Reply(
                reply.madeOn(),
                reply.outcome().code(),
                reply.disposition(),
                reply.grounds(),
                vault.text(reply.subReason()).orElse(null),
                reply.docDate(),
                reply.documentNo(),
                reply.dispatch(),
                facts.served().stream().map(ReplyServed::dispatch).toList(),
                deadline.isMissedOn(reply.madeOn()));
    }

    private @Nullable Withdrawal withdrawal(@Nullable ApplicationWithdrawn withdrawal) {
        if (withdrawal == null) {
            return null;
        }
        return new Withdrawal(
                withdrawal.withdrawnOn(),
                withdrawal.outcome().code(),
                vault.text(withdrawal.reason()).orElse(null));
    }

    private static ReviewOfCase review(ReviewFacts review) {
        ReviewNotified notice = review.notice();
        ReviewDecided decision = review.decision();
        return new ReviewOfCase(
                notice.review().value(),
                notice.kind(),
                notice.caseNo(),
                notice.filedOn(),
                notice.notifiedOn(),
                decision == null ? null : decision.result(),
                decision == null ? null : decision.decidedOn());
    }
}
