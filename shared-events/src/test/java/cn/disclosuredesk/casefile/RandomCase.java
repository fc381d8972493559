package cn.disclosuredesk.casefile;

import cn.disclosuredesk.casefile.Happening.Telling;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Position;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A random lawful course of a case, from its receipt to its archive or to wherever it stands. No two facts of a kind lie
 * on one day: which of two such came first only the order of recording could say.
 */
public final class RandomCase {

    private static final List<Class<?>> ORDER_OF_LIFE = List.of(ApplicationEvent.class.getPermittedSubclasses());

    /** Longer than any limit that is drawn here takes from the sending of its letter. */
    private static final int BEYOND_ANY_LIMIT = 60;

    private static final List<Disposition> FREE = List.of(
            Disposition.ALREADY_PUBLIC,
            Disposition.GRANTED,
            Disposition.PARTIAL,
            Disposition.STATE_SECRET,
            Disposition.THIRD_PARTY,
            Disposition.PROCESS,
            Disposition.SPECIAL_REGIME,
            Disposition.NOT_FOUND,
            Disposition.NOT_OURS,
            Disposition.NEEDS_PROCESSING,
            Disposition.PETITION,
            Disposition.REPEATED,
            Disposition.RECONFIRM,
            Disposition.NOT_GOVERNMENT_INFORMATION,
            Disposition.OTHER);

    private final Random random;
    private final RandomFacts facts;
    private final List<Happening> course = new ArrayList<>();
    private final List<Happening> untrue = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> needed = new HashSet<>();
    private final List<Integer> refusals = new ArrayList<>();

    private LocalDate day;
    private int numbers;
    private int extended;
    private int extendable;
    private boolean owed;
    private @Nullable Happening end;
    private @Nullable Happening clarified;
    private @Nullable Happening unanswered;
    private @Nullable Disposition lapse;

    /** A case received on {@code day}, or a few days before by another way. */
    public RandomCase(LocalDate day, Random random) {
        this.random = random;
        this.facts = new RandomFacts(random);
        this.day = day;
        arrives();
        isWorkedOn(6);
        ends();
        invents();
    }

    /** What happened, in the order in which it happened. */
    public List<Happening> course() {
        return course.stream()
                .sorted(Comparator.comparing(Happening::day)
                        .thenComparing(happening -> ORDER_OF_LIFE.indexOf(happening.kind()))
                        .thenComparing(Happening::number))
                .toList();
    }

    /** What somebody might record by mistake. */
    public List<Happening> untrue() {
        return List.copyOf(untrue);
    }

    public LocalDate firstDay() {
        return course.get(0).day();
    }

    /** The day which the story has reached. */
    public LocalDate lastDay() {
        LocalDate last = course.stream()
                .map(Happening::day)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return last.isAfter(day) ? last : day;
    }

    // 收到 -----------------------------------------------------------------

    private void arrives() {
        boolean unsigned = chance(30);
        Channel channel = unsigned ? Channel.ORDINARY_MAIL : chance(50) ? Channel.ONLINE : Channel.IN_PERSON;
        Happening registration = add(day, null, facts.received(channel, unsigned), facts.received(channel, unsigned));
        needed.add(registration.number());
        if (chance(12)) {
            LocalDate earlier = day.minusDays(1 + random.nextInt(6));
            needed.add(add(earlier, null, facts.copy(), facts.copy()).number());
            day = chance(50) ? earlier.plusDays(1) : day;
        }
        if (unsigned) {
            isInTheHouse(registration.day());
        }
        if (chance(5)) {
            passes(3);
            add(day, facts.continued());
        }
    }

    /** Nobody has confirmed yet that it arrived. */
    private void isInTheHouse(LocalDate arrived) {
        repeat(random.nextInt(4), () -> {
            passes(3);
            add(day, chance(60) ? facts.contacted(false) : facts.handedOver());
        });
        day = day.isBefore(arrived) ? arrived : day;
        if (chance(25)) {
            add(day, facts.unreachable());
        }
        if (chance(75)) {
            day = day.plusDays(1 + random.nextInt(4));
            add(day, facts.contacted(true));
            add(day, facts.confirmed());
        }
    }

    // 办理 -----------------------------------------------------------------

    private void isWorkedOn(int most) {
        clarified = null;
        unanswered = null;
        lapse = null;
        if (most > 3 && chance(20)) {
            add(day, facts.accepted());
        }
        repeat(random.nextInt(most + 1), () -> {
            if (unanswered == null) {
                passes(5);
                step();
            }
        });
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1 -> add(day, facts.handedOver());
            case 2 -> add(day, facts.urged());
            case 3 -> add(day, facts.handedBack());
            case 4 -> add(day, facts.opinion());
            case 5 -> add(day, facts.contacted(chance(70)));
            case 6 -> add(day, facts.identified());
            case 7 -> add(day, facts.searched());
            case 8 -> add(day, facts.examined());
            case 9 -> add(day, facts.approved());
            case 10 -> add(day, chance(60) ? facts.note() : facts.copy());
            case 11, 12, 13, 14 -> consults();
            case 15, 16 -> asksForClarification();
            case 17 -> asksForReasons();
            case 18 -> asksForAFee();
            default -> extend();
        }
    }

    private void consults() {
        Consultee who = any(List.of(Consultee.values()));
        Integer served = served();
        Happening letter = add(day, facts.consulted(who, served));
        goesByPost(letter, served);
        if (chance(75)) {
            Position position = any(List.of(Position.values()));
            LocalDate back = letter.day().plusDays(position == Position.NONE ? 25 : 1 + random.nextInt(30));
            add(back, letter, facts.opinionReceived(position), facts.opinionReceived(any(List.of(Position.values()))));
            if (position == Position.NONE && chance(30)) {
                Telling belated = facts.opinionReceived(Position.REFUSES);
                add(back.plusDays(1 + random.nextInt(9)), letter, belated, belated);
            }
            if (who == Consultee.THIRD_PARTY && position != Position.AGREES) {
                refusals.add(letter.number());
            }
        }
    }

    private void asksForClarification() {
        Integer served = served();
        Happening letter = add(day, facts.clarificationRequested(served, 5 + random.nextInt(12), chance(60)));
        goesByPost(letter, served);
        if (chance(65)) {
            boolean late = chance(20);
            day = letter.day().plusDays(late ? BEYOND_ANY_LIMIT : 1 + random.nextInt(7));
            clarified = add(day, letter, facts.clarified(late), facts.clarified(true));
            beginsAnew(clarified);
        } else {
            isNotAnswered(letter, Disposition.NOT_CLARIFIED);
        }
    }

    private void asksForAFee() {
        Integer served = served();
        Happening notice = add(day, facts.feeAsked(served));
        goesByPost(notice, served);
        if (chance(65)) {
            day = notice.day().plusDays(6 + random.nextInt(10));
            beginsAnew(add(day, notice, facts.feePaid(), facts.feePaid()));
        } else {
            isNotAnswered(notice, Disposition.NOT_PAID);
        }
    }

    private void asksForReasons() {
        Integer served = served();
        Happening letter = add(day, facts.reasonsRequested(served, 5 + random.nextInt(12), chance(60)));
        goesByPost(letter, served);
        if (chance(70)) {
            day = letter.day().plusDays(1 + random.nextInt(7));
            Happening given = add(day, letter, facts.reasonsGiven(true), facts.reasonsGiven(null));
            if (chance(60)) {
                passes(3);
                add(day, facts.delayed(), given);
            }
        }
    }

    /** Days of an extension are counted anew. The next question is another day's: its answer is found by the day. */
    private void beginsAnew(Happening restart) {
        extended = 0;
        extendable = restart.number();
        day = day.plusDays(1);
    }

    private void isNotAnswered(Happening question, Disposition then) {
        unanswered = question;
        lapse = then;
    }

    private void extend() {
        int more = 1 + random.nextInt(20);
        if (extended + more <= 20) {
            extended += more;
            Happening extension = add(day, facts.extended(more));
            needs(extension, byNumber(extendable));
        }
    }

    private @Nullable Integer served() {
        return chance(40) ? random.nextInt(4) : null;
    }

    private void goesByPost(Happening letter, @Nullable Integer served) {
        if (served == null && chance(70)) {
            LocalDate arrives = letter.day().plusDays(1 + random.nextInt(5));
            Telling telling = chance(85) ? facts.letterServed() : facts.letterReturned();
            add(arrives, letter, telling, telling);
        }
    }

    // 办结 -----------------------------------------------------------------

    private void ends() {
        passes(8);
        if (unanswered != null && chance(80)) {
            day = unanswered.day().plusDays(BEYOND_ANY_LIMIT + random.nextInt(5));
        }
        if (chance(50)) {
            day = course.stream()
                    .map(Happening::day)
                    .max(Comparator.naturalOrder())
                    .orElse(day);
        }
        if (day.isBefore(firstDay())) {
            day = firstDay();
        }
        if (chance(5)) {
            isOrderedToAnswer();
        }
        int dice = random.nextInt(100);
        if (dice < 14) {
            return;
        }
        if (dice < 22) {
            end = add(day, facts.withdrawn());
        } else if (dice < 31) {
            course.removeIf(happening -> happening.day().isAfter(day));
            needed.addAll(course.stream().map(Happening::number).toList());
            end = add(day, dice < 27 ? facts.annulled() : chance(60) ? facts.split() : facts.moved());
        } else {
            isReplied(0);
        }
        if (!owed) {
            isPutAway();
        }
    }

    /** 责令履行: the applicant complains that nobody answers. */
    private void isOrderedToAnswer() {
        Telling complaint = facts.takenToReview("review-of-silence");
        Happening taken = add(day, complaint);
        day = day.plusDays(1 + random.nextInt(40));
        Telling order = facts.reviewDecided("review-of-silence", ReviewEnding.ORDERED_TO_PERFORM, true);
        Happening decided = add(day, taken, order, order);
        needed.add(decided.number());
        beginsAnew(decided);
        day = day.plusDays(1 + random.nextInt(10));
    }

    private void isReplied(int renewed) {
        Disposition disposition = disposition();
        Happening reply = add(day, null, facts.replied(disposition), facts.replied(any(FREE)));
        end = reply;
        owed = false;
        if (unanswered != null && disposition == lapse) {
            needs(reply, unanswered);
        }
        if (clarified != null && disposition == Disposition.STILL_UNCLEAR) {
            needs(reply, clarified);
        }
        refusals.forEach(letter -> {
            if (chance(50) && isTold(letter)) {
                passes(3);
                add(day, byNumber(letter), facts.thirdPartyNotified(), facts.thirdPartyNotified());
            }
        });
        refusals.clear();
        if (chance(60)) {
            passes(5);
            add(day, reply, facts.replyServed(false), facts.replyServed(true));
        }
        if (chance(20)) {
            passes(5);
            add(day, reply, facts.provided(), facts.provided());
        }
        if (renewed < 2 && chance(35)) {
            isContested(reply, renewed);
        }
    }

    private Disposition disposition() {
        Disposition lapsed = lapse;
        if (unanswered != null
                && lapsed != null
                && !day.isBefore(unanswered.day().plusDays(BEYOND_ANY_LIMIT))) {
            return chance(85) ? lapsed : any(FREE);
        }
        return clarified != null && isTold(clarified.number()) && chance(40) ? Disposition.STILL_UNCLEAR : any(FREE);
    }

    private void isContested(Happening reply, int renewed) {
        passes(20);
        day = day.plusDays(1);
        Happening duty;
        if (chance(30)) {
            duty = add(day, reply, facts.revoked(), facts.revoked());
        } else {
            String review = "review-" + renewed;
            Happening taken = add(day, reply, facts.takenToReview(review), facts.takenToReview(review));
            if (chance(25)) {
                return;
            }
            passes(40);
            ReviewEnding ending =
                    any(List.of(ReviewEnding.QUASHED, ReviewEnding.ORDERED_TO_PERFORM, ReviewEnding.TRANSFERRED));
            boolean again = ending != ReviewEnding.TRANSFERRED;
            Telling decided = facts.reviewDecided(review, ending, again);
            duty = add(day, taken, decided, facts.reviewDecided(review, ending, again));
            if (!again) {
                return;
            }
        }
        needed.add(duty.number());
        owed = true;
        day = day.plusDays(1);
        beginsAnew(duty);
        isWorkedOn(3);
        passes(10);
        if (chance(70)) {
            isReplied(renewed + 1);
        }
    }

    private void isPutAway() {
        Happening last = end;
        if (chance(15) && last != null && last.kind() == ApplicationReplied.class) {
            passes(10);
            add(day, facts.proactivelyDisclosed());
        }
        if (chance(40) && last != null) {
            day = day.plusDays(1 + random.nextInt(30));
            add(day, facts.archived(), last);
        }
    }

    // 误记 -----------------------------------------------------------------

    private void invents() {
        List<Supplier<Telling>> inventions = List.of(
                facts::note,
                facts::handedOver,
                facts::copy,
                facts::confirmed,
                () -> facts.contacted(true),
                () -> facts.clarificationRequested(1, 10, true),
                () -> facts.feeAsked(1),
                () -> facts.consulted(Consultee.OTHER_AGENCY, null),
                () -> facts.extended(1 + random.nextInt(20)),
                facts::delayed,
                () -> facts.replied(any(FREE)),
                facts::withdrawn,
                facts::annulled,
                facts::archived,
                facts::unreachable,
                facts::searched);
        long span = day.toEpochDay() - firstDay().toEpochDay() + 10;
        repeat(
                random.nextInt(4),
                () -> untrue.add(new Happening(
                        numbers++,
                        firstDay().plusDays(random.nextInt((int) span)),
                        null,
                        Set.of(0),
                        any(inventions).get(),
                        facts.note())));
    }

    // ---------------------------------------------------------------------

    private Happening add(LocalDate on, Telling telling) {
        return add(on, null, telling, telling);
    }

    private void add(LocalDate on, Telling telling, Happening needs) {
        needs(add(on, null, telling, telling), needs);
    }

    private Happening add(LocalDate on, @Nullable Happening about, Telling right, Telling mistaken) {
        String kind = right.tell(on, Happening.NOTHING).getClass().getSimpleName();
        LocalDate free = on;
        while (!taken.add(kind + free)) {
            free = free.plusDays(1);
        }
        Set<Integer> after = new HashSet<>(needed);
        if (about != null) {
            after.add(about.number());
        }
        Integer question = about == null ? null : about.number();
        Happening happening = new Happening(numbers++, free, question, Set.copyOf(after), right, mistaken);
        course.add(happening);
        return happening;
    }

    private void needs(Happening happening, Happening before) {
        Set<Integer> after = new HashSet<>(byNumber(happening.number()).after());
        after.add(before.number());
        course.replaceAll(one -> one.number() == happening.number() ? one.needs(Set.copyOf(after)) : one);
    }

    private boolean isTold(int number) {
        return course.stream().anyMatch(happening -> happening.number() == number);
    }

    private Happening byNumber(int number) {
        return course.stream()
                .filter(happening -> happening.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void passes(int most) {
        day = day.plusDays(random.nextInt(most + 1));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void repeat(int times, Runnable step) {
        for (int n = 0; n < times; n++) {
            step.run();
        }
    }
}
