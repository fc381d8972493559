package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.ids.AgencyCode;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agencies over HTTP. */
@RestController
@RequestMapping("/api/agencies")
class AgencyApi {

    private final Once once;
    private final Founding founding;
    private final Agencies agencies;
    private final CurrentActor actors;

    AgencyApi(Once once, Founding founding, Agencies agencies, CurrentActor actors) {
        this.once = once;
        this.founding = founding;
        this.agencies = agencies;
        this.actors = actors;
    }

    /** Body of {@code POST /api/agencies}, and its answer. */
    record Named(@Nullable String code, @Nullable String name) {}

    @PostMapping
    ResponseEntity<Named> found(@RequestBody Named body) {
        String code = new Given("code", "行政机关代码").line(body.code());
        String name = new Given("name", "行政机关名称").line(body.name());
        if (!AgencyCode.isCode(code)) {
            throw Refusal.malformed("code", "行政机关代码由1至32个字母、数字、连字符或者下划线组成，以字母或者数字开头。");
        }
        Actor actor = actors.actor();
        once.run(() -> {
            founding.found(new AgencyCode(code), name, actor);
            return Done.created(code, 0);
        });
        return ResponseEntity.created(URI.create("/api/agencies")).body(named(new AgencyCode(code)));
    }

    /** Body of {@code POST /api/agencies/{code}/name}: the name that holds from a day on, today if none is given. */
    record NewName(@Nullable String name, @Nullable LocalDate from) {}

    @PostMapping("/{code}/name")
    Named rename(@PathVariable String code, @RequestBody NewName body) {
        String name = new Given("name", "行政机关名称").line(body.name());
        LocalDate from = new Given("from", "更名日期").inTheTimeOfTheLaw(body.from());
        AgencyCode agency = known(code);
        Actor actor = actors.actor();
        once.run(() -> {
            founding.rename(agency, name, from, actor);
            return Done.ok(code, 0);
        });
        return named(agency);
    }

    private AgencyCode known(String code) {
        if (!AgencyCode.isCode(code) || agencies.find(new AgencyCode(code)).isEmpty()) {
            throw Refusal.unknown("没有这个行政机关。");
        }
        return actors.agency(code);
    }

    /** With the name it bears today: one that holds from a later day is not hers yet. */
    private Named named(AgencyCode agency) {
        return new Named(agency.value(), agencies.find(agency).orElseThrow().name());
    }
}
