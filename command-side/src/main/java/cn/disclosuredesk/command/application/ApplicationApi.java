package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 登记 over HTTP: one transaction, in which key, sealed texts, number and event stand or fall together.
 */
@RestController
@RequestMapping("/api/applications")
class ApplicationApi {

    private final Once once;
    private final KnownCases cases;
    private final Registrar registrar;
    private final CurrentActor actors;
    private final CaseAnswers answers;
    private final Clock clock;

    ApplicationApi(
            Once once, KnownCases cases, Registrar registrar, CurrentActor actors, CaseAnswers answers, Clock clock) {
        this.once = once;
        this.cases = cases;
        this.registrar = registrar;
        this.actors = actors;
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
}
