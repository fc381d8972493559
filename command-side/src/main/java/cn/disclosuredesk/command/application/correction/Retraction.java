package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.form.Rewriting;
import cn.disclosuredesk.command.form.WronglyRecorded;
import cn.disclosuredesk.events.application.FactRetracted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 撤销记录: what was recorded never happened. Whether the case can do without it is for the law to say. */
final class Retraction {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,17}");

    private Retraction() {}

    /** Body of the call. */
    record Body(@Nullable String reason) {

        @Override
        public String toString() {
            return "Retraction";
        }
    }

    /** @throws Refusal where the case has no record of this number (404) */
    static FactRetracted told(String number, Body body, Writing writing) {
        if (!SEQUENCE.matcher(number).matches()
                || Long.parseLong(number) > writing.facts().version()) {
            throw Refusal.unknown("本件没有这条记录。");
        }
        String reason = new Given(WronglyRecorded.REASON, "撤销理由").text(body.reason());
        Rewriting.requireReadable(writing.facts().registration(), writing.vault());
        return new FactRetracted(
                writing.application(), Long.parseLong(number), writing.today(), writing.sealed(reason));
    }
}
