package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import java.time.LocalDate;
import java.util.List;

/** 可办事项: what may be done in a case today. */
public final class LawfulActs {

    private LawfulActs() {}

    /**
     * One act that nothing speaks against.
     *
     * @param act as the path of its call names it
     * @param label what the clerk calls it
     * @param marked done today it would be marked as late or irregular
     */
    public record LawfulAct(String act, String label, boolean marked) {}

    /** The acts that can be recorded with today's day. */
    public static List<LawfulAct> of(CaseFacts facts, LocalDate today, Reckoning reckoning) {
        return List.of();
    }
}
