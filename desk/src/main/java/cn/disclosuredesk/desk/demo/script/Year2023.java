package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** 2023: invented cases, but the figures that a real county's office published for that year (荥阳市人民政府办公室). */
final class Year2023 {

    private static final int YEAR = Script.FIRST_YEAR;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 3);

    /** Received until then, everything is answered within the year. */
    private static final LocalDate LAST_ANSWERED = LocalDate.of(YEAR, 11, 24);

    private Year2023() {}

    static List<Story> told(OfficeDays days) {
        Random random = Script.random(YEAR);
        List<Disposition> people = new ArrayList<>();
        times(people, Disposition.GRANTED, 9);
        times(people, Disposition.ALREADY_PUBLIC, 6);
        times(people, Disposition.STATE_SECRET, 1);
        times(people, Disposition.PROCESS, 1);
        times(people, Disposition.NOT_FOUND, 15);
        times(people, Disposition.NOT_OURS, 19);
        times(people, Disposition.WITHDRAWN, 7);
        times(people, Disposition.NOT_GOVERNMENT_INFORMATION, 9);
        Collections.shuffle(people, random);
        List<Disposition> firms = new ArrayList<>();
        times(firms, Disposition.GRANTED, 1);
        times(firms, Disposition.NOT_OURS, 3);
        times(firms, Disposition.NOT_FOUND, 1);
        List<Story> stories = new ArrayList<>();
        people.forEach(end -> stories.add(answered(stories.size(), ApplicantKind.NATURAL_PERSON, end, days, random)));
        firms.forEach(
                end -> stories.add(answered(stories.size(), ApplicantKind.COMMERCIAL_ENTERPRISE, end, days, random)));
        List<Disposition> open =
                List.of(Disposition.GRANTED, Disposition.NOT_OURS, Disposition.NOT_FOUND, Disposition.PARTIAL);
        open.forEach(end -> stories.add(carriedOver(stories.size(), end, days, random)));
        stories.add(pendingReview(stories, days, random));
        return stories;
    }

    private static Story answered(int n, ApplicantKind kind, Disposition end, OfficeDays days, Random random) {
        Channel channel = Arrivals.channel(random);
        LocalDate received = Arrivals.day(FIRST, LAST_ANSWERED, channel, days, random);
        Story story = arrived(n, kind, end, channel, received, days, random);
        if (end == Disposition.WITHDRAWN) {
            return Course.toItsEnd(story, end);
        }
        return Course.inTime(story.handedOver(random.nextInt(2)), end, 7 + random.nextInt(13));
    }

    private static Story carriedOver(int n, Disposition end, OfficeDays days, Random random) {
        Channel channel = Arrivals.channel(random);
        LocalDate received =
                Arrivals.day(LocalDate.of(YEAR, 12, 13), LocalDate.of(YEAR, 12, 28), channel, days, random);
        Story story = arrived(n, ApplicantKind.NATURAL_PERSON, end, channel, received, days, random);
        return Course.inTime(story.handedOver(1), end, 16 + random.nextInt(4));
    }

    private static Story arrived(
            int n,
            ApplicantKind kind,
            Disposition end,
            Channel channel,
            LocalDate received,
            OfficeDays days,
            Random random) {
        Applicant applicant = Applicant.of(kind, random);
        return Story.received(
                YEAR + "-" + n, days, random, applicant, Topic.endingIn(end, YEAR, random), channel, received);
    }

    /** The one that was pending at the end of the year; it was upheld in February. */
    private static Story pendingReview(List<Story> cases, OfficeDays days, Random random) {
        Story attacked = cases.stream()
                .filter(story -> story.end == Disposition.NOT_FOUND || story.end == Disposition.NOT_OURS)
                .filter(story -> story.repliedOn.isAfter(LocalDate.of(YEAR, 8, 15)))
                .filter(story -> story.repliedOn.isBefore(LocalDate.of(YEAR, 10, 31)))
                .findFirst()
                .orElseThrow();
        LocalDate notified = days.onOrAfter(LocalDate.of(YEAR, 11, 28));
        return Reviews.reconsideration(YEAR + "-review", attacked, notified, days, random)
                .decided(days.onOrAfter(LocalDate.of(YEAR + 1, 2, 1)), "维持")
                .story();
    }

    private static void times(List<Disposition> list, Disposition end, int times) {
        list.addAll(Collections.nCopies(times, end));
    }
}
