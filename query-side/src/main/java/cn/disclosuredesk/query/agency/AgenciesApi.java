package cn.disclosuredesk.query.agency;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Agencies.TakenOver;
import cn.disclosuredesk.ids.AgencyCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgenciesApi {

    private final Agencies agencies;

    AgenciesApi(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping("/api/agencies")
    List<Item> all() {
        Map<AgencyCode, TakenOver> takenOver = agencies.takenOver();
        return agencies.all().stream()
                .map(agency -> item(agency, Optional.ofNullable(takenOver.get(agency.code()))))
                .toList();
    }

    private static Item item(Agencies.Entry agency, Optional<TakenOver> takenOver) {
        return new Item(
                agency.code().value(),
                agency.name(),
                takenOver.map(by -> by.successor().value()).orElse(null),
                takenOver.map(TakenOver::on).orElse(null));
    }

    /** An agency, and who took it over if somebody did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String code,
            String name,
            @Nullable String successor,
            @Nullable LocalDate succeededOn) {}
}
