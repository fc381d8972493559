package cn.disclosuredesk.query.agency;

import cn.disclosuredesk.agency.Agencies;
import java.util.List;
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
        return agencies.all().stream()
                .map(agency -> new Item(agency.code().value(), agency.name()))
                .toList();
    }

    record Item(String code, String name) {}
}
