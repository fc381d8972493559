package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 可办事项: what may be done in a case today. */
public final class LawfulActs {

    /** All acts, in the order of a case's life. */
    static final List<Specimen> ALL = Stream.of(InsideSpecimens.ALL, InquirySpecimens.ALL, EndSpecimens.ALL)
            .flatMap(List::stream)
            .toList();

    private LawfulActs() {}

    /**
     * One act that nothing speaks against.
     *
     * @param act as the path of its call names it, without the number of the letter it is about:
     *     {@code consultations/answer}, {@code letters/service}
     * @param label what the clerk calls it
     * @param marked done today it would be marked as late or irregular
     */
    public record LawfulAct(String act, String label, boolean marked) {}

    /**
     * The acts that can be recorded with today's day, in the order of a case's life. A case that has left the tables
     * takes only what is still kept of it, on the day it left too.
     */
    public static List<LawfulAct> of(CaseFacts facts, LocalDate today, Reckoning reckoning) {
        List<Mark> before = Marks.of(facts, reckoning);
        return ALL.stream()
                .flatMap(specimen -> lawful(specimen, facts, today, reckoning)
                        .map(act -> new LawfulAct(
                                specimen.act(), specimen.label(), isMarked(before, facts.with(act), reckoning)))
                        .stream())
                .toList();
    }

    private static Optional<? extends ApplicationEvent> lawful(
            Specimen specimen, CaseFacts facts, LocalDate today, Reckoning reckoning) {
        return specimen.fact()
                .of(facts, today)
                .filter(fact -> !facts.hasLeft() || LeavingRules.isStillKept(fact))
                .filter(fact -> Law.check(facts, fact, reckoning).isEmpty());
    }

    /** Whether a mark has come that was not there before. */
    static boolean isMarked(List<Mark> before, CaseFacts after, Reckoning reckoning) {
        return Marks.of(after, reckoning).stream().anyMatch(mark -> !before.contains(mark));
    }
}
