package cn.disclosuredesk.command.review.correction;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.command.review.ReviewWriting;
import cn.disclosuredesk.events.review.ReviewFactRetracted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 撤销记录: what was recorded never happened. Whether the review can do without it is for the law to say. */
final class ReviewRetraction {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,17}");

    private ReviewRetraction() {}

    /** Body of the call. */
    record Body(@Nullable String reason) {

        @Override
        public String toString() {
            return "Retraction";
        }
    }

    /** @throws Refusal where the review has no record of this number (404) */
    static ReviewFactRetracted told(String number, Body body, ReviewWriting writing) {
        if (!SEQUENCE.matcher(number).matches()
                || Long.parseLong(number) > writing.facts().version()) {
            throw Refusal.unknown("本案没有这条记录。");
        }
        String reason = new Given(WronglyRecorded.REASON, "撤销理由").text(body.reason());
        return new ReviewFactRetracted(
                writing.review(), Long.parseLong(number), writing.today(), writing.sealed(reason));
    }
}
