package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Ends;
import cn.disclosuredesk.casefile.Letters;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import java.util.Set;
import java.util.stream.Stream;

/** Days on which such a thing does not usually happen: letters on a rest day, work on a case that has ended. */
final class DayMarks {

    private static final Set<Class<? extends ApplicationEvent>> INSIDE = Set.of(
            ApplicationAccepted.class,
            ApplicationHandedOver.class,
            UnitUrged.class,
            HandOverReturned.class,
            UnitOpinionGiven.class,
            SearchRecorded.class,
            DisclosureExamined.class,
            StepApproved.class);

    private DayMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        return Stream.concat(onRestDays(facts, reckoning), afterTheEnd(facts));
    }

    private static Stream<Mark> onRestDays(CaseFacts facts, Reckoning reckoning) {
        return facts.timeline().facts().stream()
                .filter(recorded -> recorded.fact() instanceof ApplicationReplied || Letters.isLetter(recorded.fact()))
                .filter(recorded ->
                        !reckoning.calendar().isWorkingDay(recorded.fact().happenedOn()))
                .map(recorded -> {
                    Act words = Act.of(recorded.fact());
                    return Irregularity.ON_A_REST_DAY.mark(
                            recorded.sequence(),
                            "%s%s是休息日，请核对"
                                    .formatted(words.day(), recorded.fact().happenedOn()));
                });
    }

    /** 登记、审核、办理、答复、归档: what prepares the reply lies before it (第四十五条). */
    private static Stream<Mark> afterTheEnd(CaseFacts facts) {
        Ends ends = Ends.of(facts);
        return facts.timeline().facts().stream()
                .filter(recorded -> INSIDE.contains(recorded.fact().getClass()))
                .flatMap(recorded ->
                        ends.endedBefore(recorded.fact().happenedOn()).map(end -> mark(recorded, end)).stream());
    }

    private static Mark mark(Recorded<ApplicationEvent> inside, Recorded<ApplicationEvent> end) {
        Act words = Act.of(inside.fact());
        return Irregularity.INSIDE_AFTER_THE_END.mark(
                inside.sequence(),
                "%s%s晚于本件办结之日%s"
                        .formatted(
                                words.day(),
                                inside.fact().happenedOn(),
                                end.fact().happenedOn()));
    }
}
