package cn.disclosuredesk.command.application.clarification;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.OpenQuestions;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ClarificationRequested;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收到补正. It answers the last request that had been sent by its day and has no answer yet. */
@Component
final class ClarificationForm implements ActForm<ClarificationForm.Body, ApplicationClarified> {

    private static final OpenQuestions<ClarificationRequested, ApplicationClarified> REQUESTS = new OpenQuestions<>(
            ClarificationRequested.class,
            ApplicationClarified.class,
            "本件没有登记补正告知，不能登记收到补正（《政府信息公开条例》第三十条）。",
            "本件的补正告知均已登记收到补正，不能再次登记。");

    record Body(
            @Nullable LocalDate receivedOn,
            @Nullable String content,
            @Nullable String lateBecause) {

        @Override
        public String toString() {
            return "Clarification";
        }
    }

    @Override
    public String act() {
        return "clarification";
    }

    @Override
    public ApplicationClarified write(Body body, Writing writing) {
        LocalDate on = new Given("receivedOn", "收到补正日期").day(body.receivedOn(), writing.today());
        String content = new Given("content", "补正内容").textIfAny(body.content());
        String lateBecause = new Given("lateBecause", "逾期补正的正当理由").textIfAny(body.lateBecause());
        long request = writing.about(() -> REQUESTS.on(on, writing.facts()));
        return new ApplicationClarified(
                writing.application(), request, on, writing.sealedIfAny(content), writing.sealedIfAny(lateBecause));
    }

    @Override
    public Body read(ApplicationClarified fact, Writing writing) {
        return new Body(fact.receivedOn(), writing.text(fact.content()), writing.text(fact.lateBecause()));
    }
}
