package cn.disclosuredesk.books;

import static cn.disclosuredesk.casefile.Happened.countingFrom;
import static cn.disclosuredesk.casefile.Happened.received;
import static cn.disclosuredesk.casefile.Happened.replied;
import static cn.disclosuredesk.casefile.Happened.sealed;
import static cn.disclosuredesk.casefile.Happened.withdrawn;

import cn.disclosuredesk.books.PlainApplication.Day;
import cn.disclosuredesk.books.PlainApplication.What;
import cn.disclosuredesk.books.SeveralAgencies.Kept;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What happens to applications by chance, and is recorded late by chance. */
final class RandomApplications {

    private static final SealedText TEXT = sealed(new SubjectId("somebody"), "text");
    private static final int STATED_IN_EACH_COLUMN = 1;

    private static final long SUPPOSED = -1;

    private final SeveralAgencies office;
    private final Random random;

    RandomApplications(SeveralAgencies office, Random random) {
        this.office = office;
        this.random = random;
    }

    void register(AgencyCode agency) {
        ApplicantKind kind =
                random.nextInt(15) == 0 ? null : ApplicantKind.values()[random.nextInt(ApplicantKind.values().length)];
        register(agency, office.today.minusDays(howLate()), kind);
    }

    private void register(AgencyCode agency, LocalDate on, @Nullable ApplicantKind kind) {
        boolean taken = office.successions
                .successionOf(agency)
                .filter(succession -> succession.year() <= on.getYear())
                .isPresent();
        if (taken) {
            return;
        }
        String id = "application-" + (office.applications.size() + 1);
        Opening opening = opening(agency, on, kind);
        boolean late = opening == null && on.getYear() <= office.sealedThrough(agency);
        Kept<CaseInTables, PlainApplication> kept =
                new Kept<>(id, agency, CaseInTables.NONE, new PlainApplication(office.sealedThrough(agency), opening));
        kept.plain.days.put(0L, new Day(What.RECEIVED, on, kind, null));
        office.applications.put(id, kept);
        office.record(
                kept, registration(id, agency, on, kind, late ? countsFrom(agency) : null, opening), number -> {});
    }

    private LocalDate countsFrom(AgencyCode agency) {
        LocalDate first = LocalDate.of(office.sealedThrough(agency) + 1, 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        return office.today.isBefore(first) ? first : office.today.isAfter(last) ? last : office.today;
    }

    private @Nullable Opening opening(AgencyCode agency, LocalDate on, @Nullable ApplicantKind kind) {
        int year = office.openingOf(agency).orElse(0);
        if (on.getYear() >= year || office.sealedThrough(agency) >= year) {
            return null;
        }
        if (random.nextInt(3) == 0) {
            return new Opening(year, false);
        }
        Account place = Account.ofApplications(Account.CARRIED_IN, kind);
        return office.cell(agency, year, place) < STATED_IN_EACH_COLUMN ? new Opening(year, true) : null;
    }

    void somethingHappens() {
        if (office.applications.isEmpty()) {
            return;
        }
        List<String> ids = List.copyOf(office.applications.keySet());
        int newest = random.nextBoolean() ? Math.max(0, ids.size() - 12) : 0;
        happensTo(office.applications.get(ids.get(newest + random.nextInt(ids.size() - newest))));
    }

    private void happensTo(Kept<CaseInTables, PlainApplication> kept) {
        PlainApplication plain = kept.plain;
        LocalDate day = between(plain.received(), office.today);
        boolean left = plain.hasLeft();
        switch (left ? 8 + random.nextInt(2) : random.nextInt(13)) {
            case 0, 1, 2, 3 -> end(kept, plain.ends().isEmpty() ? day : afterTheEnd(plain));
            case 4 -> copy(kept, plain.received().plusDays(random.nextInt(80) - 60L));
            case 5 -> confirm(kept, plain.received().plusDays(random.nextInt(20)));
            case 6 -> leave(kept, day);
            case 7, 10 -> correctRegistration(kept);
            case 8, 9 -> retract(kept);
            default -> correctEnd(kept);
        }
    }

    private void end(Kept<CaseInTables, PlainApplication> kept, LocalDate day) {
        if (day.isAfter(office.today)) {
            return;
        }
        boolean replies = random.nextInt(5) > 0 || !kept.plain.ends().isEmpty();
        Outcome outcome = replies ? outcome() : Outcome.OTHER;
        tell(
                kept,
                replies ? replied(kept.id, day, outcome) : withdrawn(kept.id, day),
                new Day(What.ENDED, day, null, outcome));
    }

    /** 重新答复: in the same year or a later one. */
    private LocalDate afterTheEnd(PlainApplication plain) {
        return plain.ends().get(plain.ends().size() - 1).day().plusDays(1 + random.nextInt(200));
    }

    private void copy(Kept<CaseInTables, PlainApplication> kept, LocalDate day) {
        if (!day.isAfter(office.today)) {
            tell(
                    kept,
                    new CopyAttached(id(kept), Channel.ONLINE, day, null, null),
                    new Day(What.COPY, day, null, null));
        }
    }

    private void confirm(Kept<CaseInTables, PlainApplication> kept, LocalDate day) {
        boolean already = kept.plain.days.values().stream().anyMatch(fact -> fact.what() == What.CONFIRMED);
        if (!already && !day.isAfter(office.today)) {
            tell(kept, new ReceiptConfirmed(id(kept), day, day), new Day(What.CONFIRMED, day, null, null));
        }
    }

    private void leave(Kept<CaseInTables, PlainApplication> kept, LocalDate day) {
        ApplicationId into = new ApplicationId("elsewhere");
        AgencyCode other = office.agencies.get(random.nextInt(office.agencies.size()));
        int how = random.nextInt(3);
        ApplicationEvent fact = how == 0
                ? new ApplicationAnnulled(id(kept), day, TEXT)
                : how == 1
                        ? new ApplicationSplit(id(kept), day, List.of(into), null)
                        : new ApplicationMoved(id(kept), day, other, into, null);
        LocalDate received = kept.plain.received();
        tell(kept, fact, new Day(What.LEFT, day, null, null));
        for (int parts = how; parts > 0; parts--) {
            register(how == 2 ? other : kept.agency, received, ApplicantKind.OTHER);
        }
    }

    private void correctRegistration(Kept<CaseInTables, PlainApplication> kept) {
        Day was = kept.plain.days.get(0L);
        boolean moves = random.nextBoolean();
        LocalDate on = moves ? was.day().plusDays(random.nextInt(160) - 80L) : was.day();
        if (!on.isAfter(office.today)) {
            ApplicantKind kind = ApplicantKind.values()[random.nextInt(ApplicantKind.values().length)];
            correct(kept, 0, new Day(What.RECEIVED, on, moves ? was.kind() : kind, null));
        }
    }

    private void correctEnd(Kept<CaseInTables, PlainApplication> kept) {
        kept.plain.days.entrySet().stream()
                .filter(fact -> fact.getValue().what() == What.ENDED)
                .skip(random.nextInt(2))
                .findFirst()
                .ifPresent(fact -> {
                    LocalDate day = fact.getValue().day().plusDays(random.nextInt(240) - 120L);
                    if (!day.isAfter(office.today)) {
                        correct(kept, fact.getKey(), new Day(What.ENDED, day, null, outcome()));
                    }
                });
    }

    private void retract(Kept<CaseInTables, PlainApplication> kept) {
        kept.plain.days.keySet().stream()
                .filter(sequence -> sequence > 0)
                .skip(random.nextInt(2))
                .findFirst()
                .ifPresent(about -> {
                    Day was = kept.plain.days.remove(about);
                    if (kept.plain.isPossible()) {
                        office.record(kept, new FactRetracted(id(kept), about, office.today, TEXT), number -> {});
                    } else {
                        kept.plain.days.put(about, was);
                    }
                });
    }

    /** A year is not published while an applicant's kind is missing. */
    void tellMissingKinds(AgencyCode agency) {
        List.copyOf(office.applications.values()).stream()
                .filter(kept -> office.successions.answering(kept.agency).equals(agency) && kept.plain.kindIsMissing())
                .forEach(kept -> {
                    Day was = kept.plain.days.get(0L);
                    correct(kept, 0, new Day(What.RECEIVED, was.day(), ApplicantKind.OTHER, null));
                });
    }

    private void tell(Kept<CaseInTables, PlainApplication> kept, ApplicationEvent fact, Day day) {
        kept.plain.days.put(SUPPOSED, day);
        boolean possible = kept.plain.isPossible();
        kept.plain.days.remove(SUPPOSED);
        if (possible) {
            office.record(kept, fact, number -> kept.plain.days.put(number, day));
        }
    }

    private void correct(Kept<CaseInTables, PlainApplication> kept, long about, Day to) {
        Day was = kept.plain.days.put(about, to);
        if (kept.plain.isPossible()) {
            ApplicationEvent fact = to.what() == What.RECEIVED
                    ? registration(kept.id, kept.agency, to.day(), to.kind(), null, null)
                    : replied(kept.id, to.day(), to.outcome());
            office.record(kept, new FactCorrected(id(kept), about, office.today, fact, TEXT), number -> {});
        } else {
            kept.plain.days.put(about, was);
        }
    }

    private static ApplicationReceived registration(
            String id,
            AgencyCode agency,
            LocalDate on,
            @Nullable ApplicantKind kind,
            @Nullable LocalDate countsFrom,
            @Nullable Opening opening) {
        return countingFrom(received(id, agency.value(), "number-of-" + id, on, kind), countsFrom, opening);
    }

    private Outcome outcome() {
        return Outcome.values()[random.nextInt(Outcome.values().length)];
    }

    private int howLate() {
        int chance = random.nextInt(10);
        return chance < 5 ? random.nextInt(8) : chance < 8 ? random.nextInt(90) : random.nextInt(600);
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        return from.plusDays(random.nextInt((int) days + 1));
    }

    private static ApplicationId id(Kept<?, ?> kept) {
        return new ApplicationId(kept.id);
    }
}
