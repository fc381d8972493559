package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A year like any other: some sixty applications, nearly all answered in time, and a handful of reviews. */
final class OrdinaryYear {

    private static final String ENDS = "GRANTED*9 ALREADY_PUBLIC*7 PARTIAL*6 NOT_OURS*9 NOT_FOUND*9 WITHDRAWN*2"
            + " NOT_GOVERNMENT_INFORMATION*2 PETITION*2 PROCESS*2 THIRD_PARTY*2 INTERNAL*1 ENFORCEMENT_FILE*2 SPECIAL_REGIME*2"
            + " NEEDS_PROCESSING*2 NOT_CLARIFIED*2 STILL_UNCLEAR*1 NOT_PAID*1 PUBLICATION*1 LAW_FORBIDS*1 EXCESSIVE*1"
            + " RECONFIRM*1 SECURITY_STABILITY*1";

    private OrdinaryYear() {}

    static List<Story> told(int year, OfficeDays days) {
        Random random = Script.random(year);
        List<Disposition> ends = new ArrayList<>();
        for (String each : ENDS.split(" ")) {
            String[] parts = each.split("\\*");
            ends.addAll(Collections.nCopies(
                    Integer.parseInt(parts[1]) + (random.nextInt(5) == 0 ? 1 : 0), Disposition.valueOf(parts[0])));
        }
        Collections.shuffle(ends, random);
        List<ApplicantKind> kinds = new ArrayList<>();
        for (int n = 0; n < ends.size(); n++) {
            kinds.add(kind(n));
        }
        Collections.shuffle(kinds, random);
        List<Story> stories = new ArrayList<>();
        for (int n = 0; n < ends.size(); n++) {
            stories.add(ordinary(year, n, kinds.get(n), ends.get(n), days, random));
        }
        stories.add(repeated(year, stories, days, random));
        annulled(year, stories, days, random);
        stories.addAll(reviews(year, stories, days, random));
        return stories;
    }

    /** Every kind in every year, most of them people. */
    private static ApplicantKind kind(int n) {
        return switch (n % 28) {
            case 3, 12, 20 -> ApplicantKind.COMMERCIAL_ENTERPRISE;
            case 5, 17 -> ApplicantKind.LEGAL_SERVICE_INSTITUTION;
            case 7 -> ApplicantKind.OTHER;
            case 9 -> ApplicantKind.RESEARCH_INSTITUTION;
            case 14 -> ApplicantKind.SOCIAL_WELFARE_ORGANISATION;
            default -> ApplicantKind.NATURAL_PERSON;
        };
    }

    private static Story ordinary(
            int year, int n, ApplicantKind kind, Disposition end, OfficeDays days, Random random) {
        Channel channel = Arrivals.channel(random);
        LocalDate received = Arrivals.day(LocalDate.of(year, 1, 2), LocalDate.of(year, 12, 31), channel, days, random);
        Story story = Story.received(
                year + "-" + n,
                days,
                random,
                Applicant.of(kind, random),
                Topic.endingIn(end, year, random),
                channel,
                received);
        Course.toItsEnd(story, end);
        if (random.nextInt(3) == 0) {
            story.archived();
        }
        if (end == Disposition.GRANTED && random.nextInt(4) == 0) {
            LocalDate on = days.after(story.repliedOn, 10);
            story.told(
                    on,
                    Who.LI,
                    "proactive-disclosure",
                    body(
                            "on",
                            on,
                            "disclosed",
                            true,
                            "publishedAt",
                            "http://www.example.com/zwgk/" + story.key,
                            "reason",
                            "多人申请，适合公众知晓。"));
        }
        return story;
    }

    /** Somebody asks again for what she was given. */
    private static Story repeated(int year, List<Story> stories, OfficeDays days, Random random) {
        Story before = first(stories, LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31), Disposition.GRANTED);
        LocalDate received = days.after(before.repliedOn, 30);
        Story story = Story.received(
                year + "-again", days, random, before.applicant, before.topic, Channel.REGISTERED_MAIL, received);
        story.handedOver(1);
        return story.replied(days.after(received, 9), Disposition.REPEATED, before.ref());
    }

    /** Typed in twice by mistake, and struck out two days later. */
    private static void annulled(int year, List<Story> stories, OfficeDays days, Random random) {
        Story twice = stories.get(10 + random.nextInt(20));
        Story story = Story.received(
                year + "-twice", days, random, twice.applicant, twice.topic, twice.channel, twice.received);
        LocalDate on = days.after(twice.received, 2);
        story.told(on, Who.WANG, "annulment", body("on", on, "reason", "同一申请重复登记。"));
        stories.add(story);
    }

    private static List<Story> reviews(int year, List<Story> cases, OfficeDays days, Random random) {
        List<Story> found = new ArrayList<>();
        Story upheld = first(cases, LocalDate.of(year, 2, 1), LocalDate.of(year, 5, 15), Disposition.NOT_FOUND);
        LocalDate notified = days.after(upheld.repliedOn, 24);
        LocalDate decided = days.after(notified, 38);
        found.add(Reviews.reconsideration(year + "-r1", upheld, notified, days, random)
                .decided(decided, "维持")
                .story());
        LocalDate sued = days.after(decided, 18);
        LocalDate judged = days.after(sued, 80);
        LocalDate effective = days.after(judged, 18);
        found.add(Reviews.lawsuit(year + "-r2", upheld, sued, false, days, random)
                .decided(judged, "驳回诉讼请求")
                .told(effective, "effect", "effectiveOn", effective)
                .story());
        Story quashed = first(cases, LocalDate.of(year, 1, 20), LocalDate.of(year, 5, 31), Disposition.NOT_OURS);
        LocalDate heard = days.after(quashed.repliedOn, 20);
        LocalDate order = days.after(heard, 36);
        found.add(Reviews.reconsideration(year + "-r3", quashed, heard, days, random)
                .decided(order, "撤销")
                .story());
        quashed.replied(days.after(order, 15), Disposition.GRANTED);
        Story givenUp = first(
                cases, LocalDate.of(year, 4, 1), LocalDate.of(year, 8, 31), Disposition.PROCESS, Disposition.PARTIAL);
        LocalDate third = days.after(givenUp.repliedOn, 15);
        LocalDate withdrawn = days.after(third, 22);
        found.add(Reviews.reconsideration(year + "-r4", givenUp, third, days, random)
                .told(withdrawn, "withdrawal", "withdrawnOn", withdrawn)
                .story());
        Story late = first(
                cases,
                LocalDate.of(year, 9, 1),
                LocalDate.of(year, 11, 30),
                Disposition.NOT_FOUND,
                Disposition.NOT_OURS);
        LocalDate pending = days.after(late.repliedOn, 18);
        found.add(Reviews.reconsideration(year + "-r5", late, pending, days, random)
                .decided(days.after(pending, 40), "驳回请求")
                .story());
        return found;
    }

    /** The first that was answered so in that time, and if none was, the first that was answered so at all. */
    static Story first(List<Story> cases, LocalDate from, LocalDate to, Disposition... ends) {
        List<Disposition> wanted = List.of(ends);
        List<Story> fitting = cases.stream()
                .filter(story -> story.end != null && wanted.contains(story.end))
                .toList();
        return fitting.stream()
                .filter(story -> !story.repliedOn.isBefore(from) && !story.repliedOn.isAfter(to))
                .findFirst()
                .orElseGet(() -> fitting.get(0));
    }
}
