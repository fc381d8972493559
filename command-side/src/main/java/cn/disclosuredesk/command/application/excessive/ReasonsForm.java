package cn.disclosuredesk.command.application.excessive;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.OpenQuestions;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 说明理由, to the request that has no answer yet. */
@Component
final class ReasonsForm implements ActForm<ReasonsForm.Body, ReasonsGiven> {

    private static final OpenQuestions<ReasonsRequested, ReasonsGiven> REQUESTS = new OpenQuestions<>(
            ReasonsRequested.class,
            ReasonsGiven.class,
            "本件没有登记要求说明理由，不能登记申请人的说明（《政府信息公开条例》第三十五条）。",
            "申请人说明的理由已登记，不能再次登记。");

    record Body(
            @Nullable LocalDate receivedOn,
            @Nullable String reasons,
            @Nullable Boolean accepted) {

        @Override
        public String toString() {
            return "Reasons";
        }
    }

    @Override
    public String act() {
        return "reasons";
    }

    @Override
    public ReasonsGiven write(Body body, Writing writing) {
        LocalDate receivedOn = new Given("receivedOn", "收到说明的日期").day(body.receivedOn(), writing.today());
        String reasons = new Given("reasons", "申请人说明的理由").textIfAny(body.reasons());
        long request = writing.about(() -> REQUESTS.on(receivedOn, writing.facts()));
        return new ReasonsGiven(
                writing.application(), request, receivedOn, writing.sealedIfAny(reasons), body.accepted());
    }

    @Override
    public Body read(ReasonsGiven fact, Writing writing) {
        return new Body(fact.receivedOn(), writing.text(fact.reasons()), fact.accepted());
    }
}
