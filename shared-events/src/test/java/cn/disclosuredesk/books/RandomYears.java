package cn.disclosuredesk.books;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Four years of three agencies by chance; the third keeps its books here only from the second year on. */
final class RandomYears {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 20);
    private static final List<AgencyCode> AGENCIES =
            List.of(new AgencyCode("A01"), new AgencyCode("A02"), new AgencyCode("A03"));

    private final Random random;
    private final SeveralAgencies office = new SeveralAgencies(BEGIN, AGENCIES);
    private final RandomApplications applications;
    private final RandomReviews reviews;

    RandomYears(long seed) {
        random = new Random(seed);
        applications = new RandomApplications(office, random);
        reviews = new RandomReviews(office, random);
        office.open(AGENCIES.get(2), 2023 + random.nextInt(2));
    }

    void pass() {
        while (office.today.isBefore(END)) {
            office.today = office.today.plusDays(random.nextInt(6));
            int chance = random.nextInt(100);
            if (chance < 22) {
                applications.register(any());
            } else if (chance < 60) {
                applications.somethingHappens();
            } else if (chance < 67) {
                reviews.register(any());
            } else if (chance < 92) {
                reviews.somethingHappens();
            } else {
                aYearEnds(any());
            }
        }
        AGENCIES.forEach(office::compareAll);
        for (int year = BEGIN.getYear() - 2; year <= END.getYear(); year++) {
            office.compareSuccessors(year);
            office.compareWithRawEvents(year);
        }
    }

    private void aYearEnds(AgencyCode one) {
        AgencyCode agency = office.successions.answering(one);
        int last = office.today.getYear() - 1;
        int year = last - (random.nextInt(3) == 0 ? 1 : 0);
        int sealed = office.sealedThrough(agency);
        switch (random.nextInt(8)) {
            case 0, 1 -> office.close(agency, last);
            case 2, 3, 4 -> {
                if (year > sealed && year >= office.openingOf(agency).orElse(0)) {
                    applications.tellMissingKinds(agency);
                    office.seal(agency, year);
                }
            }
            case 5, 6 -> {
                int again = sealed - random.nextInt(2);
                if (again >= BEGIN.getYear() - 1
                        && again >= office.openingOf(agency).orElse(0)) {
                    applications.tellMissingKinds(agency);
                    office.restate(agency, again);
                }
            }
            default -> {
                takeOver(agency, office.successions.answering(any()));
            }
        }
    }

    private void takeOver(AgencyCode agency, AgencyCode successor) {
        int year = office.today.getYear();
        boolean possible = !agency.equals(successor)
                && office.running(agency) == office.running(successor)
                && office.sealedThrough(agency) < year
                && office.sealedThrough(successor) < year;
        if (possible) {
            office.succeed(agency, successor, year);
        }
    }

    private AgencyCode any() {
        return AGENCIES.get(random.nextInt(AGENCIES.size()));
    }
}
