package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.KeptEntry;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case's facts that decides its entries in the annual tables. Small, because the books keep one for every
 * case.
 *
 * @param receivedOn legal day of receipt; null before the registration
 * @param kind kind of the first applicant; null = 待补
 * @param endedOn the day by whose year the end is counted; null while open
 * @param outcome the row of the end
 * @param throughYear the last year the case is known to have been open in
 * @param kept what sealed years say about the case; null where no seal is concerned
 */
public record CaseInTables(
        @Nullable LocalDate receivedOn,
        @Nullable ApplicantKind kind,
        @Nullable LocalDate endedOn,
        @Nullable Outcome outcome,
        int throughYear,
        @Nullable Kept kept) {

    public static final CaseInTables NONE = new CaseInTables(null, null, null, null, 0, null);

    /**
     * @param entries as published
     * @param year the first unsealed year, in which everything else counts
     * @param column the column in which the case was carried out of the last sealed year; null if it was not
     */
    public record Kept(
            List<KeptEntry> entries, int year, @Nullable Integer column) {}

    public CaseInTables with(ApplicationEvent event) {
        if (event instanceof ApplicationReceived fact) {
            ApplicantKind first = fact.applicants().get(0).kind();
            return new CaseInTables(
                    fact.receivedOn(),
                    first,
                    endedOn,
                    outcome,
                    fact.receivedOn().getYear(),
                    kept);
        }
        if (event instanceof ReceiptConfirmed fact) {
            int through = Math.max(throughYear, fact.receivedOn().getYear());
            return new CaseInTables(fact.receivedOn(), kind, endedOn, outcome, through, kept);
        }
        if (event instanceof ApplicationReplied fact) {
            return new CaseInTables(receivedOn, kind, fact.countsOn(), fact.outcome(), throughYear, kept);
        }
        if (event instanceof ApplicationWithdrawn fact) {
            return new CaseInTables(receivedOn, kind, fact.countsOn(), fact.outcome(), throughYear, kept);
        }
        if (event instanceof ApplicationCarriedOver fact) {
            return new CaseInTables(receivedOn, kind, endedOn, outcome, Math.max(throughYear, fact.into()), kept);
        }
        if (event instanceof ApplicationCountedAfterSeal fact) {
            Kept now = new Kept(fact.keptEntries(), fact.year(), fact.column());
            return new CaseInTables(receivedOn, kind, endedOn, outcome, throughYear, now);
        }
        return this;
    }
}
