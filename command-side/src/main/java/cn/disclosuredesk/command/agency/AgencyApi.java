package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.AgencyCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
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
    private final Succeeding succeeding;
    private final Vault vault;
    private final Agencies agencies;
    private final CurrentActor actors;
    private final Clock clock;

    AgencyApi(
            Once once,
            Founding founding,
            Succeeding succeeding,
            Vault vault,
            Agencies agencies,
            CurrentActor actors,
            Clock clock) {
        this.once = once;
        this.founding = founding;
        this.succeeding = succeeding;
        this.vault = vault;
        this.agencies = agencies;
        this.actors = actors;
        this.clock = clock;
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

    /** Body of {@code POST /api/agencies/{code}/succession}; {@code basis} is the 文号 of the decision. */
    record Succession(
            @Nullable String successor,
            @Nullable LocalDate on,
            @Nullable String basis) {}

    /** The agency, and who answers for it; {@code successor} and {@code succeededOn} are left out where it does itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Succeeded(
            @Nullable String code,
            @Nullable String name,
            @Nullable String successor,
            @Nullable LocalDate succeededOn) {}

    @PostMapping("/{code}/succession")
    Succeeded succeed(@PathVariable String code, @RequestBody Succession body) {
        AgencyCode agency = known(code);
        AgencyCode successor = successor(new Given("successor", "承接机关").line(body.successor()));
        LocalDate on = new Given("on", "承接日期").day(body.on(), LocalDate.now(clock));
        String basis = new Given("basis", "承接依据文号").lineIfAny(body.basis());
        Actor actor = actors.actor();
        once.run(() -> {
            succeeding.succeed(agency, successor, on, basis, actor);
            return Done.ok(code, 0);
        });
        return answering(agency, successor, on);
    }

    /** Body of {@code POST /api/agencies/{code}/succession/retraction}. */
    record WhyRetracted(@Nullable String reason) {

        @Override
        public String toString() {
            return "WhyRetracted";
        }
    }

    @PostMapping("/{code}/succession/retraction")
    Succeeded retract(@PathVariable String code, @RequestBody WhyRetracted body) {
        AgencyCode agency = known(code);
        String reason = new Given("reason", "撤销理由").text(body.reason());
        Actor actor = actors.actor();
        once.run(() -> {
            succeeding.retract(agency, vault.seal(agency, vault.subject(agency, null), reason), actor);
            return Done.ok(code, 0);
        });
        return answering(agency, null, null);
    }

    private AgencyCode successor(String code) {
        try {
            return actors.agency(code);
        } catch (AgencyNotUsable unusable) {
            if (unusable.why() == AgencyNotUsable.Why.NOT_HERS) {
                throw unusable;
            }
            throw Refusal.malformed("successor", "没有这个机关。");
        }
    }

    /** As the call left it: whoever sends it again under its key is not told what others have done since. */
    private Succeeded answering(AgencyCode agency, @Nullable AgencyCode successor, @Nullable LocalDate on) {
        String name = agencies.find(agency).orElseThrow().name();
        return new Succeeded(agency.value(), name, successor == null ? null : successor.value(), on);
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
