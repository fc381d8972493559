package cn.disclosuredesk.command.application.handover;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 科室意见. {@code leader} is who signed for the unit. */
@Component
final class OpinionForm implements ActForm<OpinionForm.Body, UnitOpinionGiven> {

    record Body(
            @Nullable LocalDate on,
            @Nullable String unit,
            @Nullable String leader,
            @Nullable String opinion) {

        @Override
        public String toString() {
            return "Opinion";
        }
    }

    @Override
    public String act() {
        return "opinion";
    }

    @Override
    public UnitOpinionGiven write(Body body, Writing writing) {
        LocalDate on = new Given("on", "科室意见日期").day(body.on(), writing.today());
        String unit = UnitGiven.of(body.unit(), on, writing);
        String leader = new Given("leader", "科室负责人").clerkIfAny(body.leader());
        String opinion = new Given("opinion", "科室意见").textIfAny(body.opinion());
        return new UnitOpinionGiven(
                writing.application(), on, unit, writing.clerkIfAny(leader), writing.sealedIfAny(opinion));
    }

    @Override
    public Body read(UnitOpinionGiven fact, Writing writing) {
        return new Body(fact.on(), fact.unit(), writing.name(fact.leader()), writing.text(fact.opinion()));
    }
}
