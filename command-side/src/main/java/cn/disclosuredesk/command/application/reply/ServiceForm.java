package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.ReplyServed;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 送达 of the reply: the later of the two days is the day of the fact. */
@Component
final class ServiceForm implements ActForm<ServiceBody, ReplyServed> {

    @Override
    public String act() {
        return "service";
    }

    @Override
    public ReplyServed write(ServiceBody body, Writing writing) {
        Dispatch dispatch = body.dispatch("", writing.today());
        LocalDate on = dispatch.servedOn() != null ? dispatch.servedOn() : dispatch.dispatchedOn();
        return new ReplyServed(writing.application(), dispatch, new Given("servedOn", "送达日期").needed(on));
    }

    @Override
    public ServiceBody read(ReplyServed fact, Writing writing) {
        return Objects.requireNonNull(ServiceBody.of(fact.dispatch()));
    }
}
