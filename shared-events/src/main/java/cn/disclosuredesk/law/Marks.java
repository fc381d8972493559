package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import java.util.List;

/** What happened late or irregularly in a case. Derived whenever it is asked for: correcting a day takes its mark away. */
public final class Marks {

    private Marks() {}

    /** All marks of a case, in the order of its timeline. */
    public static List<Mark> of(CaseFacts facts, Reckoning reckoning) {
        return List.of();
    }
}
