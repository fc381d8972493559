package cn.disclosuredesk.desk.demo.script;

import static cn.disclosuredesk.desk.demo.script.Story.body;

import cn.disclosuredesk.desk.demo.script.Deed.CaseNo;
import cn.disclosuredesk.desk.demo.script.Deed.DocumentNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** 复议、诉讼, told step by step. */
record Reviews(Story story, OfficeDays days, LocalDate notified, boolean lawsuit) {

    static Reviews reconsideration(String key, Story about, LocalDate notified, OfficeDays days, Random random) {
        Reviews review = notified(key, about, notified, "RECONSIDERATION", days, random);
        return review.answered(days.after(notified, 5));
    }

    static Reviews lawsuit(
            String key, Story about, LocalDate notified, boolean direct, OfficeDays days, Random random) {
        String kind = direct ? "LITIGATION_DIRECT" : "LITIGATION_AFTER_RECONSIDERATION";
        return notified(key, about, notified, kind, days, random).answered(days.after(notified, 8));
    }

    static Reviews notified(String key, Story about, LocalDate notified, String kind, OfficeDays days, Random random) {
        Story story = Story.ofReview(key, days, random);
        boolean lawsuit = !kind.equals("RECONSIDERATION");
        story.told(
                notified,
                Who.LI,
                Deed.REGISTER,
                body(
                        "kind",
                        kind,
                        "applicationIds",
                        List.of(about.ref()),
                        "notifiedOn",
                        notified,
                        "filedOn",
                        days.before(notified, 3),
                        "procedure",
                        lawsuit ? null : "ORDINARY",
                        "caseNo",
                        new CaseNo(lawsuit ? "（%1$d）豫1999行初%2$d号" : "宁政复〔%1$d〕%2$d号"),
                        "body",
                        lawsuit ? "青山县人民法院" : "宁川市人民政府"));
        return new Reviews(story, days, notified, lawsuit);
    }

    Reviews answered(LocalDate on) {
        story.told(
                on,
                Who.LI,
                "answer",
                body("answeredOn", on, "documentNo", new DocumentNo(lawsuit ? "青政办答辩" : "青政办复答")));
        return this;
    }

    Reviews decided(LocalDate on, String ending) {
        LocalDate served = days.after(on, 3);
        story.told(
                served,
                Who.LI,
                "decision",
                body(
                        "decidedOn",
                        on,
                        "ending",
                        ending,
                        "servedOn",
                        served,
                        "replyAgain",
                        ending.equals("撤销") ? true : null));
        return this;
    }

    Reviews told(LocalDate on, String act, Object... pairs) {
        story.told(on, Who.LI, act, body(pairs));
        return this;
    }
}
