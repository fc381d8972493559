package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.OpenQuestions;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ReplyRevoked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 撤销答复: of the reply that stands. */
@Component
final class RevocationForm implements ActForm<RevocationForm.Body, ReplyRevoked> {

    private static final OpenQuestions<ApplicationReplied, ReplyRevoked> REPLIES = new OpenQuestions<>(
            ApplicationReplied.class, ReplyRevoked.class, "本件尚未登记答复，不能登记撤销答复（《政府信息公开条例》第三十三条）。", "本件的答复已登记撤销，不能再次撤销。");

    record Body(
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String documentNo) {

        @Override
        public String toString() {
            return "Revocation";
        }
    }

    @Override
    public String act() {
        return "revocation";
    }

    @Override
    public ReplyRevoked write(Body body, Writing writing) {
        LocalDate on = new Given("on", "撤销日期").day(body.on(), writing.today());
        String reason = new Given("reason", "撤销理由").textIfAny(body.reason());
        String documentNo = new Given("documentNo", "撤销决定文号").lineIfAny(body.documentNo());
        long reply = writing.about(() -> REPLIES.on(on, writing.facts()));
        return new ReplyRevoked(writing.application(), reply, on, writing.sealedIfAny(reason), documentNo);
    }

    @Override
    public Body read(ReplyRevoked fact, Writing writing) {
        return new Body(fact.on(), writing.text(fact.reason()), fact.documentNo());
    }
}
