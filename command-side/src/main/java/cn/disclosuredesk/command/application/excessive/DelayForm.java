package cn.disclosuredesk.command.application.excessive;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ReplyDelayed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 延迟答复. */
@Component
final class DelayForm implements ActForm<DelayForm.Body, ReplyDelayed> {

    record Body(
            @Nullable LocalDate until,
            @Nullable LocalDate notifiedOn,
            @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Delay";
        }
    }

    @Override
    public String act() {
        return "delay";
    }

    @Override
    public ReplyDelayed write(Body body, Writing writing) {
        LocalDate notifiedOn = new Given("notifiedOn", "告知日期").day(body.notifiedOn(), writing.today());
        Given until = new Given("until", "延迟答复的日期");
        LocalDate promised = until.needed(until.limitIfAny(body.until(), notifiedOn, "告知日期"));
        until.notBefore(notifiedOn, "告知日期", promised);
        return new ReplyDelayed(
                writing.application(),
                promised,
                notifiedOn,
                new Given("documentNo", "告知书文号").lineIfAny(body.documentNo()));
    }

    @Override
    public Body read(ReplyDelayed fact, Writing writing) {
        return new Body(fact.until(), fact.notifiedOn(), fact.documentNo());
    }
}
