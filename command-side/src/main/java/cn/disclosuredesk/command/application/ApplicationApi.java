package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.vocabulary.Disposition;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The acts on an application over HTTP. Each is one transaction: key, sealed texts, number and events stand or fall
 * together.
 */
@RestController
@RequestMapping("/api/applications")
class ApplicationApi {

    private final Once once;
    private final Acts acts;
    private final KnownCases cases;
    private final Registrar registrar;
    private final Vault vault;
    private final CurrentActor actors;
    private final Clerks clerks;
    private final CaseAnswers answers;
    private final Clock clock;

    ApplicationApi(
            Once once,
            Acts acts,
            KnownCases cases,
            Registrar registrar,
            Vault vault,
            CurrentActor actors,
            Clerks clerks,
            CaseAnswers answers,
            Clock clock) {
        this.once = once;
        this.acts = acts;
        this.cases = cases;
        this.registrar = registrar;
        this.vault = vault;
        this.actors = actors;
        this.clerks = clerks;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Object> register(@RequestBody Registration body) {
        AgencyCode agency = actors.agency(body.agency());
        Actor actor = actors.actor();
        LocalDate today = LocalDate.now(clock);
        Done done = once.run(() -> {
            ApplicationId id = registrar.register(agency, actor, body, today);
            return Done.created(id, cases.version(id));
        });
        String id = String.valueOf(done.id());
        return ResponseEntity.created(URI.create("/api/applications/" + id))
                .body(answers.application(new ApplicationId(id), done.at()));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<Object> confirm(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ActBodies.Confirmation body) {
        LocalDate on = new Given("confirmedOn", "确认日期").day(body.confirmedOn(), LocalDate.now(clock));
        return act(id, seen, (facts, version) -> new ConfirmReceipt(idOf(facts), on, version));
    }

    @PostMapping("/{id}/assignment")
    ResponseEntity<Object> handOver(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ActBodies.Assignment body) {
        LocalDate today = LocalDate.now(clock);
        String unit = new Given("unit", "承办科室").lineIfAny(body.unit());
        String handler = new Given("handler", "承办人").lineIfAny(body.handler());
        LocalDate on = new Given("on", "转办日期").dayIfAny(body.on(), today);
        if (unit == null && handler == null) {
            throw Refusal.malformed("handler", "请填写承办科室或者承办人。");
        }
        return act(id, seen, (facts, version) -> {
            PersonId person = handler == null ? null : clerks.named(handler);
            return new HandOverApplication(idOf(facts), on == null ? dayOf(facts, today) : on, unit, person, version);
        });
    }

    /** A hand-over without a day happened today; one that is learned of after the end of the case happened by then. */
    private static LocalDate dayOf(CaseFacts facts, LocalDate today) {
        LocalDate ended = facts.inTables().endedOn();
        return ended != null && ended.isBefore(today) ? ended : today;
    }

    @PostMapping("/{id}/reply")
    ResponseEntity<Object> reply(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ActBodies.Reply body) {
        LocalDate today = LocalDate.now(clock);
        Dispatch dispatch = body.dispatch() == null ? null : body.dispatch().dispatch("dispatch.", today);
        LocalDate madeOn = body.day(dispatch, today);
        Disposition kind = body.kind();
        String why = body.whyOther(kind);
        LocalDate docDate = new Given("docDate", "落款日期").dayIfAny(body.docDate(), today);
        String documentNo = new Given("documentNo", "答复文号").lineIfAny(body.documentNo());
        return act(
                id,
                seen,
                (facts, version) -> new ReplyToApplication(
                        idOf(facts),
                        madeOn,
                        kind,
                        body.groundsGiven(),
                        sealed(facts, why),
                        docDate,
                        documentNo,
                        dispatch,
                        version));
    }

    @PostMapping("/{id}/service")
    ResponseEntity<Object> serve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ActBodies.Service body) {
        Dispatch dispatch = body.dispatch("", LocalDate.now(clock));
        LocalDate on = dispatch.servedOn() != null ? dispatch.servedOn() : dispatch.dispatchedOn();
        LocalDate day = new Given("servedOn", "送达日期").needed(on);
        return act(id, seen, (facts, version) -> new RecordService(idOf(facts), dispatch, day, version));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody ActBodies.Withdrawal body) {
        LocalDate on = new Given("withdrawnOn", "撤回日期").day(body.withdrawnOn(), LocalDate.now(clock));
        String reason = new Given("reason", "撤回理由").textIfAny(body.reason());
        return act(
                id, seen, (facts, version) -> new WithdrawApplication(idOf(facts), on, sealed(facts, reason), version));
    }

    private ResponseEntity<Object> act(
            String id, @Nullable SeenVersion seen, BiFunction<CaseFacts, @Nullable Long, Object> command) {
        CaseFacts facts = cases.known(id);
        Actor actor = actors.actor();
        Long version = seen == null ? null : seen.number();
        Done done = once.run(() -> {
            acts.carryOut(facts.registration().agency(), actor, command.apply(facts, version));
            return Done.ok(idOf(facts), cases.version(idOf(facts)));
        });
        return ResponseEntity.ok(answers.application(idOf(facts), done.at()));
    }

    private @Nullable SealedText sealed(CaseFacts facts, @Nullable String text) {
        return text == null
                ? null
                : vault.seal(
                        facts.registration().agency(), facts.firstApplicant().subject(), text);
    }

    private static ApplicationId idOf(CaseFacts facts) {
        return facts.registration().application();
    }
}
