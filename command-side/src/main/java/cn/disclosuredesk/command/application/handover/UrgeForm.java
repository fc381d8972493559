package cn.disclosuredesk.command.application.handover;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.UnitUrged;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 催办. Which time it is follows from the earlier ones of the same unit. */
@Component
final class UrgeForm implements ActForm<UrgeForm.Body, UnitUrged> {

    record Body(@Nullable LocalDate on, @Nullable String unit) {

        @Override
        public String toString() {
            return "Urge";
        }
    }

    @Override
    public String act() {
        return "urge";
    }

    @Override
    public UnitUrged write(Body body, Writing writing) {
        LocalDate on = new Given("on", "催办日期").day(body.on(), writing.today());
        String unit = UnitGiven.of(body.unit(), on, writing);
        int time = writing.corrected() instanceof UnitUrged urged ? urged.time() : 1 + earlier(unit, on, writing);
        return new UnitUrged(writing.application(), on, unit, time);
    }

    private static int earlier(@Nullable String unit, LocalDate on, Writing writing) {
        return (int) writing.facts()
                .all(UnitUrged.class)
                .filter(urged ->
                        Objects.equals(urged.unit(), unit) && !urged.on().isAfter(on))
                .count();
    }

    @Override
    public Body read(UnitUrged fact, Writing writing) {
        return new Body(fact.on(), fact.unit());
    }
}
