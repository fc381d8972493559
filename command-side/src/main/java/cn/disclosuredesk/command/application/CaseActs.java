package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Carries out the acts on cases for the calls: each is one transaction, in which key, sealed texts and events stand or
 * fall together, and is answered with the case.
 */
public final class CaseActs {

    private final Once once;
    private final Acts acts;
    private final KnownCases cases;
    private final Vault vault;
    private final CurrentActor actors;
    private final Clerks clerks;
    private final CaseAnswers answers;
    private final Calendars calendars;
    private final SettingsInForce settings;
    private final Clock clock;

    CaseActs(
            Once once,
            Acts acts,
            KnownCases cases,
            Vault vault,
            CurrentActor actors,
            Clerks clerks,
            CaseAnswers answers,
            Calendars calendars,
            SettingsInForce settings,
            Clock clock) {
        this.once = once;
        this.acts = acts;
        this.cases = cases;
        this.vault = vault;
        this.actors = actors;
        this.clerks = clerks;
        this.answers = answers;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Records what a body tells; 200 with the case. */
    public <B, F extends ApplicationEvent> ResponseEntity<Object> record(
            String id, @Nullable SeenVersion seen, ActForm<B, F> form, B body) {
        return record(id, seen, writing -> Told.alone(List.of(form.write(body, writing))));
    }

    /** Records several facts that stand or fall together, with what else happens then; 200 with the case. */
    public ResponseEntity<Object> record(String id, @Nullable SeenVersion seen, Function<Writing, Told> told) {
        Done done = carryOut(id, seen, told);
        return ResponseEntity.ok(answers.application(new ApplicationId(String.valueOf(done.id())), done.at()));
    }

    /** Records the facts without answering; returns the version that the case has then. */
    public long tell(String id, Function<Writing, Told> told) {
        return carryOut(id, null, told).at();
    }

    /** Records a fact to which answers will refer; returns the sequence by which they do. */
    public <B, F extends ApplicationEvent> long recordQuestion(
            String id, @Nullable SeenVersion seen, ActForm<B, F> form, B body) {
        Done done = carryOut(id, seen, writing -> Told.alone(List.of(form.write(body, writing))));
        return cases.last(new ApplicationId(String.valueOf(done.id())), form.fact(), done.at());
    }

    /**
     * What happened to a case.
     *
     * @param withIt what is carried out in the same transaction, once the facts are recorded
     */
    public record Told(List<? extends ApplicationEvent> facts, Runnable withIt) {

        /** Nothing else happens with it. */
        public static Told alone(List<? extends ApplicationEvent> facts) {
            return new Told(facts, () -> {});
        }
    }

    /** What a form is filled in with for a case that is there. */
    public Writing writing(CaseFacts facts, LocalDate today, boolean supposed) {
        return new Writing(facts, today, Reckoning.of(facts, calendars, settings), vault, clerks, null, supposed);
    }

    /**
     * What is told follows from the case as it stands: an answer finds its question in it, a correction holds the whole
     * fact. So nothing may come between reading and recording.
     */
    private Done carryOut(String id, @Nullable SeenVersion seen, Function<Writing, Told> told) {
        cases.known(id);
        Actor actor = actors.actor();
        return once.run(() -> {
            CaseFacts standing = cases.held(id);
            ApplicationId application = idOf(standing);
            Stale.check(
                    application, seen == null ? null : seen.number(), standing.versionByOthers(), standing.version());
            Told happened = told.apply(writing(standing, LocalDate.now(clock), false));
            acts.carryOut(
                    standing.registration().agency(),
                    actor,
                    new RecordFact(application, List.copyOf(happened.facts()), standing.version()));
            happened.withIt().run();
            return Done.ok(application, cases.version(application));
        });
    }

    private static ApplicationId idOf(CaseFacts facts) {
        return facts.registration().application();
    }
}
