package cn.disclosuredesk.command.application.receipt;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 并入: the same application once more. */
@Component
final class CopyForm implements ActForm<CopyForm.Body, CopyAttached> {

    record Body(
            @Nullable Channel channel,
            @Nullable LocalDate receivedOn,
            @Nullable String mailNo,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Copy";
        }
    }

    @Override
    public String act() {
        return "copies";
    }

    @Override
    public CopyAttached write(Body body, Writing writing) {
        return new CopyAttached(
                writing.application(),
                new Given("channel", "申请方式").needed(body.channel()),
                new Given("receivedOn", "收到日期").day(body.receivedOn(), writing.today()),
                new Given("mailNo", "邮件号").postNumberIfAny(body.mailNo()),
                writing.sealedIfAny(new Given("note", "并入说明").textIfAny(body.note())));
    }

    @Override
    public Body read(CopyAttached fact, Writing writing) {
        return new Body(fact.channel(), fact.receivedOn(), fact.mailNo(), writing.text(fact.note()));
    }
}
