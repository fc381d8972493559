package cn.disclosuredesk.query.register;

import cn.disclosuredesk.agency.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegisterApi {

    private final FindApplications applications;
    private final CurrentActor asker;

    RegisterApi(FindApplications applications, CurrentActor asker) {
        this.applications = applications;
        this.asker = asker;
    }

    @GetMapping("/api/applications")
    RegisterPage find(
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String light,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String outcome,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        Filter filter = new Filter(status, light, year, kind, outcome, q);
        return applications.find(asker.agency(agency), filter, asker.mayReadNames(), limit, cursor);
    }
}
