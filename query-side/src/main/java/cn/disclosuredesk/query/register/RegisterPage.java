package cn.disclosuredesk.query.register;

import cn.disclosuredesk.clock.Light;
import cn.disclosuredesk.query.CaseStatus;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.query.Deadline;
import cn.disclosuredesk.query.register.ReadEntries.ReadEntry;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the register; {@code nextCursor} is null on the last. */
public record RegisterPage(List<Item> items, @Nullable String nextCursor) {

    /**
     * One application in the list.
     *
     * @param kind of the first applicant; null = 待补
     * @param handler name of the handler
     * @param outcome code of the row, such as {@code 3.4.1}
     */
    public record Item(
            String id,
            String receiptNo,
            String agencyCode,
            LocalDate receivedOn,
            Channel channel,
            @Nullable ApplicantKind kind,
            CaseStatus status,
            @Nullable LocalDate dueOn,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            @Nullable Light light,
            @Nullable String outcome,
            @Nullable LocalDate madeOn,
            @Nullable String documentNo,
            @Nullable String unit,
            @Nullable String handler) {

        static Item of(ReadEntry read, ClerkNames clerks) {
            RegisterEntry entry = read.entry();
            Deadline deadline = read.deadline();
            Outcome outcome = entry.outcome();
            return new Item(
                    entry.id(),
                    entry.receiptNo(),
                    entry.agency(),
                    entry.receivedOn(),
                    entry.channel(),
                    entry.kind(),
                    read.status(),
                    deadline.dueOn(),
                    deadline.provisional(),
                    deadline.workingDaysLeft(),
                    deadline.light(),
                    outcome == null ? null : outcome.code(),
                    entry.madeOn(),
                    entry.documentNo(),
                    entry.unit(),
                    clerks.of(entry.handler()));
        }
    }
}
