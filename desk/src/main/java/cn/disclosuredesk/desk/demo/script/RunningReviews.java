package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reviews as they stand on the day the office is shown, one in every state. */
final class RunningReviews {

    private static final int RUNNING = 4000;
    private static final int ANSWERED_AFTER = 13;

    private final LocalDate today;
    private final OfficeDays days;
    private final Random random = Script.random(RUNNING);
    private final List<Story> stories = new ArrayList<>();

    private RunningReviews(LocalDate today, OfficeDays days) {
        this.today = today;
        this.days = days;
    }

    static List<Story> told(LocalDate today, OfficeDays days) {
        RunningReviews running = new RunningReviews(today, days);
        running.reconsiderations();
        running.lawsuits();
        return running.stories;
    }

    private void reconsiderations() {
        add(Reviews.notified("review-notified", attacked("notified", 40), ago(2), "RECONSIDERATION", days, random));
        add(Reviews.notified("review-accepted", attacked("accepted", 44), ago(6), "RECONSIDERATION", days, random)
                .told(ago(4), "acceptance", "acceptedOn", ago(7)));
        add(reconsideration("answered", 50, 16));
        add(reconsideration("suspended", 75, 40)
                .told(ago(20), "suspension", "on", ago(20), "reason", "案件涉及的征地批复正在另案审理，需以其结果为依据。"));
        add(reconsideration("upheld", 90, 55).decided(ago(14), "维持"));
        add(reconsideration("quashed", 86, 50).decided(ago(7), "撤销"));
        add(reconsideration("given-up", 78, 45).told(ago(18), "withdrawal", "withdrawnOn", ago(18)));
    }

    private void lawsuits() {
        add(lawsuit("direct", 66, 30, true)
                .told(ago(10), "hearing", "on", ago(10), "hearingOn", days.after(today, 12)));
        Story upheldBefore = attacked("sued", 110);
        add(Reviews.reconsideration("review-before-suit", upheldBefore, ago(82), days, random)
                .decided(ago(45), "维持"));
        add(Reviews.lawsuit("review-after", upheldBefore, ago(24), false, days, random));
        add(lawsuit("appealed", 125, 92, true)
                .decided(ago(24), "驳回诉讼请求")
                .told(ago(12), "appeal", "on", ago(13), "byUs", false, "court", "宁川市中级人民法院"));
        add(lawsuit("decided", 118, 85, true).decided(ago(8), "驳回诉讼请求"));
        Reviews effective = lawsuit("effective", 138, 105, true).decided(ago(42), "驳回诉讼请求");
        add(effective.told(ago(22), "effect", "effectiveOn", ago(22)));
    }

    private Reviews reconsideration(String key, int receivedAgo, int notifiedAgo) {
        return Reviews.reconsideration("review-" + key, attacked(key, receivedAgo), ago(notifiedAgo), days, random);
    }

    private Reviews lawsuit(String key, int receivedAgo, int notifiedAgo, boolean direct) {
        return Reviews.lawsuit("review-" + key, attacked(key, receivedAgo), ago(notifiedAgo), direct, days, random);
    }

    private Story attacked(String key, int workingDaysAgo) {
        LocalDate received = ago(workingDaysAgo);
        Disposition end = random.nextBoolean() ? Disposition.NOT_OURS : Disposition.NOT_FOUND;
        Story story = Story.received(
                "attacked-" + key,
                days,
                random,
                Applicant.of(ApplicantKind.NATURAL_PERSON, random),
                Topic.endingIn(end, received.getYear(), random),
                random.nextBoolean() ? Channel.REGISTERED_MAIL : Channel.ONLINE,
                received);
        stories.add(Course.inTime(story.handedOver(1), end, ANSWERED_AFTER));
        return story;
    }

    private void add(Reviews review) {
        stories.add(review.story());
    }

    private LocalDate ago(int workingDays) {
        return days.before(today, workingDays);
    }
}
