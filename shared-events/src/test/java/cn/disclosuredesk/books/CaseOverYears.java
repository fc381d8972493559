package cn.disclosuredesk.books;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.Happened;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case told as the desk learns of it: what was recorded on which day, and when a year was sealed. */
final class CaseOverYears {

    static final String ID = "one";

    private CaseInTables application = CaseInTables.NONE;
    private ReviewInTables review = ReviewInTables.NONE;
    private int sealedThrough;

    static CaseOverYears that() {
        return new CaseOverYears();
    }

    CaseOverYears isRecorded(String on, ApplicationEvent fact) {
        LocalDate today = LocalDate.parse(on);
        if (application.events() > 0) {
            AfterSeal.keeping(application, List.of(fact), sealedThrough, today)
                    .map(kept -> new ApplicationCountedAfterSeal(
                            new ApplicationId(ID), today, kept.entries(), kept.year(), kept.column()))
                    .ifPresent(kept -> application = application.with(kept));
        }
        application = application.with(
                fact instanceof ApplicationReceived first && isLate(first.receivedOn())
                        ? counting(first, today)
                        : fact);
        return openIn(Math.max(today.getYear(), sealedThrough + 1));
    }

    CaseOverYears isRecorded(String on, ReviewEvent fact) {
        LocalDate today = LocalDate.parse(on);
        if (review.events() > 0) {
            AfterSeal.keeping(review, List.of(fact), sealedThrough, today)
                    .map(kept -> new ReviewCountedAfterSeal(new ReviewId(ID), today, kept.entries(), kept.year()))
                    .ifPresent(kept -> review = review.with(kept));
        }
        review = review.with(
                fact instanceof ReviewNotified first && isLate(first.notifiedOn()) ? counting(first, today) : fact);
        return openIn(Math.max(today.getYear(), sealedThrough + 1));
    }

    CaseOverYears andIsSealed(int year) {
        openIn(year + 1);
        sealedThrough = year;
        return this;
    }

    /** Published anew from {@code year} on. */
    CaseOverYears andIsRestatedFrom(int year) {
        AfterSeal.restated(application, year)
                .ifPresent(left -> application = application.with(Happened.restated(ID, year, left.keeping())));
        AfterSeal.restated(review, year)
                .ifPresent(left -> review = review.with(Happened.reviewRestated(ID, year, left.keeping())));
        return this;
    }

    Map<String, Integer> tables() {
        return FootprintTest.readable(footprint());
    }

    Map<String, Integer> byFacts() {
        return FootprintTest.readable(review.events() > 0 ? Footprint.byFacts(review) : Footprint.byFacts(application));
    }

    Footprint footprint() {
        return review.events() > 0 ? Footprint.of(review) : Footprint.of(application);
    }

    /** The month of a year into which the tables count a row. */
    int monthOf(int year, String row) {
        return footprint().counts().keySet().stream()
                .filter(entry -> entry.year() == year && entry.account().month() != Account.WHOLE_YEAR)
                .map(Entry::account)
                .filter(account -> account.row().equals(row) || account.column().equals(row))
                .findFirst()
                .orElseThrow()
                .month();
    }

    private CaseOverYears openIn(int running) {
        boolean open = application.events() > 0 && application.endedOn() == null && application.leftOn() == null;
        if (open && application.throughYear() < running) {
            application = application.with(Happened.carriedOver(ID, application.throughYear(), running));
        }
        boolean pending = review.events() > 0 && review.endedOn() == null;
        if (pending && review.throughYear() < running) {
            review = review.with(Happened.reviewCarriedOver(ID, review.throughYear(), running));
        }
        return this;
    }

    private boolean isLate(LocalDate day) {
        return day.getYear() <= sealedThrough;
    }

    private static ApplicationReceived counting(ApplicationReceived fact, LocalDate from) {
        return Happened.countingFrom(fact, from, null);
    }

    private static ReviewNotified counting(ReviewNotified fact, LocalDate from) {
        return Happened.countingFrom(fact, from);
    }
}
