package cn.disclosuredesk.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * 答复期限: the facts of the period that runs at present (《政府信息公开条例》第三十条、第三十三条).
 *
 * @param startedAfter the day of receipt, of the corrected text (补正), or of payment
 * @param extension 延期: working days beyond the period, at most as many again; none is left of it after a restart
 * @param consultations 征求意见: in any order; days asked about twice are left out once
 * @param awaited whether the applicant has to act first
 */
public record ReplyPeriod(LocalDate startedAfter, int extension, List<Consultation> consultations, Awaited awaited) {

    /** What the applicant has been asked for, and how that bears on the period. */
    public enum Awaited {
        /** Nothing: the period runs. */
        NOTHING,
        /** 补正 or payment, asked for in time: no period runs until it is received. */
        APPLICANT,
        /** 补正告知超期: asked for after the seventh working day; the law is silent, so the first period goes on. */
        APPLICANT_ASKED_LATE
    }

    public ReplyPeriod {
        int longest = longestExtension(startedAfter);
        if (extension < 0 || extension > longest) {
            throw new IllegalArgumentException(
                    "第三十三条 allows 0 to " + longest + " working days of extension, not " + extension);
        }
        consultations = List.copyOf(consultations);
    }

    /** A period that nothing has touched yet. */
    public static ReplyPeriod startedAfter(LocalDate day) {
        return new ReplyPeriod(day, 0, List.of(), Awaited.NOTHING);
    }

    /** 延期上限: in all, for a period that starts after this day; no longer than the period itself (第三十三条第二款). */
    public static int longestExtension(LocalDate startedAfter) {
        return StatutoryPeriod.reply(startedAfter).workingDays();
    }

    int workingDays() {
        return StatutoryPeriod.reply(startedAfter).workingDays() + extension;
    }
}
