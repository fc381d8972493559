package cn.disclosuredesk.command.application.handover;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 承办科室 as a call names it; where it names none, the only one that had the case by that day. */
final class UnitGiven {

    private UnitGiven() {}

    static @Nullable String of(@Nullable String given, LocalDate on, Writing writing) {
        String unit = new Given("unit", "承办科室").lineIfAny(given);
        return unit != null || writing.corrected() != null ? unit : onlyOne(on, writing);
    }

    private static @Nullable String onlyOne(LocalDate on, Writing writing) {
        List<String> units = writing.facts()
                .all(ApplicationHandedOver.class)
                .filter(handOver -> !handOver.on().isAfter(on))
                .map(ApplicationHandedOver::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }
}
