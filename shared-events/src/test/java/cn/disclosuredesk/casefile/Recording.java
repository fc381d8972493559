package cn.disclosuredesk.casefile;

import static java.util.stream.Collectors.joining;

import cn.disclosuredesk.casefile.Happening.Telling;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How an office learned of a case and recorded it: in the order in which it happened, or in any order that keeps
 * questions before their answers, with mistakes that it mends later and years that end meanwhile.
 */
public final class Recording {

    static final Reckoning RECKONING = new Reckoning(NationalCalendar.of(BundledCalendar.notices()), Settings.USUAL);

    private static final SealedText REASON = new SealedText(new SubjectId("applicant"), new EntryId("reason"), "00");

    /** What other cases tell as well is not changed in this one. */
    private static final Set<Class<?>> TOLD_BY_OTHERS = Set.of(
            ApplicationTakenToReview.class,
            ReviewOfApplicationDecided.class,
            ApplicationContinued.class,
            ApplicationSplit.class,
            ApplicationMoved.class);

    /** What the office does with a happening. */
    public enum Deed {
        /** Records it, rightly or not. */
        RECORD,
        /** Puts right what it had recorded. */
        CORRECT,
        /** Takes back what it had recorded. */
        RETRACT
    }

    /** One deed of the office; {@code day} and {@code telling} are those it believes in. */
    public record Step(Deed deed, Happening happening, LocalDate day, Telling telling) {}

    private final RandomCase story;
    private final Random random;
    private final int mostMistakes;
    private final Predicate<Happening> fallible;
    private final int lastYear;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Long> sequences = new LinkedHashMap<>();
    private final Map<Integer, Happening> wrong = new LinkedHashMap<>();
    private CaseFacts facts = CaseFacts.NONE;
    private int year;

    private Recording(RandomCase story, Random random, int mostMistakes, Predicate<Happening> fallible) {
        this.story = story;
        this.random = random;
        this.mostMistakes = mostMistakes;
        this.fallible = fallible.and(happening -> !TOLD_BY_OTHERS.contains(happening.kind()));
        this.year = story.firstDay().getYear();
        this.lastYear = story.lastDay().getYear();
    }

    public static Recording inOrder(RandomCase story) {
        Recording office = new Recording(story, new Random(0), 0, happening -> false);
        Happening registration = office.registration();
        office.record(registration, registration.day(), registration.right());
        story.course().stream().filter(happening -> happening != registration).forEach(happening -> {
            office.must(happening);
            office.yearsEnd(happening.day().getYear());
        });
        office.yearsEnd(office.lastYear);
        return office;
    }

    /** {@code mostMistakes} is how many mistakes can stand at a time, {@code fallible} what they can be about. */
    public static Recording inAnyOrder(
            RandomCase story, Random random, int mostMistakes, Predicate<Happening> fallible) {
        Recording office = new Recording(story, random, mostMistakes, fallible);
        office.recordAll();
        return office;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    CaseFacts facts() {
        return facts;
    }

    /** Which happening stands under a sequence. */
    int numberOf(long sequence) {
        return sequences.entrySet().stream()
                .filter(entry -> entry.getValue() == sequence)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing happened as " + sequence + "\n" + this));
    }

    // ---------------------------------------------------------------------

    private Happening registration() {
        return story.course().stream()
                .min(Comparator.comparingInt(Happening::number))
                .orElseThrow();
    }

    private void recordAll() {
        List<Happening> todo = new ArrayList<>(story.course());
        List<Happening> inventions =
                new ArrayList<>(story.untrue().stream().filter(fallible).toList());
        Happening registration = registration();
        todo.remove(registration);
        record(registration, registration.day(), registration.right());
        while (!todo.isEmpty()) {
            if (chance(5) && mayErr() && fallible.test(registration)) {
                mayCorrect(registration, mistaken(registration));
            }
            Happening next = any(todo.stream()
                    .filter(happening -> sequences.keySet().containsAll(happening.after()))
                    .toList());
            todo.remove(next);
            if (!(chance(12) && mayErr() && fallible.test(next) && mayRecord(mistaken(next)))) {
                must(next);
            }
            if (!inventions.isEmpty() && chance(20) && mayErr()) {
                Happening untrue = inventions.remove(0);
                mayRecord(new Step(Deed.RECORD, untrue, untrue.day(), untrue.right()));
            }
            if (!wrong.isEmpty() && chance(15)) {
                may(List.of(repair(any(List.copyOf(wrong.values())))));
            }
            if (chance(4) && fallible.test(next) && isAlone(next) && may(List.of(retraction(next)))) {
                todo.add(next);
            }
            if (chance(6)) {
                yearsEnd(Math.min(lastYear, year + 1));
            }
        }
        mend();
        yearsEnd(lastYear);
    }

    /** A true fact can always be recorded, at the latest when all mistakes are mended. */
    private void must(Happening happening) {
        Step step = new Step(Deed.RECORD, happening, happening.day(), happening.right());
        if (!may(List.of(step))) {
            mend();
            if (!may(List.of(step))) {
                throw new AssertionError(refused(happening));
            }
        }
    }

    /** All mistakes at once can always be mended: what is left happened. */
    private void mend() {
        List<Step> repairs = wrong.values().stream().map(this::repair).toList();
        if (!may(repairs)) {
            throw new AssertionError("cannot be mended: "
                    + Law.check(facts, repairs.stream().map(this::event).toList(), RECKONING)
                    + repairs.stream().map(this::event).map(Recording::shortly).toList()
                    + "\n"
                    + this);
        }
    }

    private boolean mayErr() {
        return wrong.size() < mostMistakes;
    }

    private boolean mayRecord(Step mistake) {
        boolean recorded = may(List.of(mistake));
        if (recorded) {
            wrong.put(mistake.happening().number(), mistake.happening());
        }
        return recorded;
    }

    /** Somebody corrects what was right. */
    private void mayCorrect(Happening happening, Step mistake) {
        Step correction = new Step(Deed.CORRECT, happening, mistake.day(), mistake.telling());
        if (may(List.of(correction))) {
            wrong.put(happening.number(), happening);
        }
    }

    private boolean may(List<Step> deeds) {
        List<ApplicationEvent> events = deeds.stream().map(this::event).toList();
        if (Law.check(facts, events, RECKONING).isPresent()) {
            return false;
        }
        deeds.forEach(this::carryOut);
        return true;
    }

    private void record(Happening happening, LocalDate day, Telling telling) {
        carryOut(new Step(Deed.RECORD, happening, day, telling));
    }

    private void carryOut(Step step) {
        facts = facts.with(event(step));
        steps.add(step);
        int number = step.happening().number();
        if (step.deed() == Deed.RECORD) {
            sequences.put(number, facts.version());
        } else {
            wrong.remove(number);
        }
        if (step.deed() == Deed.RETRACT) {
            sequences.remove(number);
        }
        carryOver();
    }

    private ApplicationEvent event(Step step) {
        Integer question = step.happening().about();
        ApplicationEvent fact =
                step.telling().tell(step.day(), question == null ? Happening.NOTHING : sequences.get(question));
        LocalDate on = story.lastDay();
        return switch (step.deed()) {
            case RECORD -> fact;
            case CORRECT -> new FactCorrected(fact.application(), sequenceOf(step), on, fact, REASON);
            case RETRACT -> new FactRetracted(fact.application(), sequenceOf(step), on, REASON);
        };
    }

    private long sequenceOf(Step step) {
        return sequences.get(step.happening().number());
    }

    private Step repair(Happening mistake) {
        return story.untrue().contains(mistake)
                ? retraction(mistake)
                : new Step(Deed.CORRECT, mistake, mistake.day(), mistake.right());
    }

    private static Step retraction(Happening happening) {
        return new Step(Deed.RETRACT, happening, happening.day(), happening.right());
    }

    private Step mistaken(Happening happening) {
        return random.nextBoolean()
                ? new Step(Deed.RECORD, happening, happening.day(), happening.mistaken())
                : new Step(
                        Deed.RECORD, happening, happening.day().plusDays(random.nextInt(30) - 15L), happening.right());
    }

    /** Nothing that stands recorded needs it. */
    private boolean isAlone(Happening happening) {
        return story.course().stream()
                .filter(other -> other.after().contains(happening.number()))
                .noneMatch(other -> sequences.containsKey(other.number()));
    }

    // 结转 ------------------------------------------------------------------

    private void yearsEnd(int running) {
        year = Math.max(year, running);
        carryOver();
    }

    /** As the desk does after every act. */
    private void carryOver() {
        int through = facts.inTables().throughYear();
        if (!facts.hasEnded() && !facts.hasLeft() && through < year) {
            facts = facts.withByDesk(
                    new ApplicationCarriedOver(facts.registration().application(), through, year));
        }
    }

    // 报告 ------------------------------------------------------------------

    /** The smallest part of what stands recorded by which the happening is refused. */
    private String refused(Happening happening) {
        List<Happening> recorded = new ArrayList<>(story.course().stream()
                .filter(one -> sequences.containsKey(one.number()))
                .sorted(Comparator.comparing(one -> sequences.get(one.number())))
                .toList());
        List<Happening> lastFirst = new ArrayList<>(recorded);
        Collections.reverse(lastFirst);
        lastFirst.forEach(one -> {
            List<Happening> less =
                    recorded.stream().filter(Predicate.not(one::equals)).toList();
            boolean spare = one.number() != 0
                    && !happening.after().contains(one.number())
                    && less.stream().noneMatch(other -> other.after().contains(one.number()));
            if (spare && objection(less, happening).isPresent()) {
                recorded.remove(one);
            }
        });
        return "refused: " + shortly(happening.right().tell(happening.day(), Happening.NOTHING))
                + "\n  because " + objection(recorded, happening)
                + "\n  beside\n    "
                + recorded.stream()
                        .map(one -> shortly(one.right().tell(one.day(), Happening.NOTHING)))
                        .collect(joining("\n    "))
                + "\n" + this;
    }

    private static Optional<Objection> objection(List<Happening> recorded, Happening happening) {
        Map<Integer, Long> places = new LinkedHashMap<>();
        CaseFacts some = CaseFacts.NONE;
        for (Happening one : recorded) {
            some = some.with(told(one, places));
            places.put(one.number(), some.version());
        }
        return Law.check(some, told(happening, places), RECKONING);
    }

    private static ApplicationEvent told(Happening happening, Map<Integer, Long> places) {
        Integer about = happening.about();
        return happening.right().tell(happening.day(), about == null ? Happening.NOTHING : places.get(about));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static String shortly(ApplicationEvent event) {
        return event.toString()
                .replaceAll(", \\w+=(?:SealedText\\[[^]]*]|null)", "")
                .replaceAll("(?<=\\[)\\w+=(?:SealedText\\[[^]]*]|null)", "")
                .replace("application=one, ", "");
    }

    /** What was recorded, line by line. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.deed() + " " + step.happening().number() + " "
                        + shortly(step.telling().tell(step.day(), Happening.NOTHING)))
                .collect(joining("\n"));
    }
}
