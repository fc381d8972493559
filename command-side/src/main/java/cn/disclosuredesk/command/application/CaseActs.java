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
import org.axonframework.modelling.command.ConcurrencyException;
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
        return record(id, seen, writing -> List.of(form.write(body, writing)));
    }

    /** Records several facts that stand or fall together; 200 with the case. */
    public ResponseEntity<Object> record(
            String id, @Nullable SeenVersion seen, Function<Writing, List<? extends ApplicationEvent>> told) {
        CaseFacts facts = cases.known(id);
        Done done = carryOut(facts, seen, told);
        return ResponseEntity.ok(answers.application(idOf(facts), done.at()));
    }

    /** Records a fact to which answers will refer; returns the sequence by which they do. */
    public <B, F extends ApplicationEvent> long recordQuestion(
            String id, @Nullable SeenVersion seen, ActForm<B, F> form, B body) {
        CaseFacts facts = cases.known(id);
        Done done = carryOut(facts, seen, writing -> List.of(form.write(body, writing)));
        return cases.last(idOf(facts), form.fact(), done.at());
    }

    /**
     * Records what follows from what stands already, such as a correction, which holds the whole fact: nothing may come
     * between reading the case and recording. 200 with the case.
     */
    public ResponseEntity<Object> recordAsItStands(
            String id, @Nullable SeenVersion seen, Function<Writing, Told> told) {
        Actor actor = actors.actor();
        Done done = once.run(() -> {
            CaseFacts facts = cases.known(id);
            ApplicationId application = idOf(facts);
            Long version = seen == null ? null : seen.number();
            Stale.check(application, version, facts.versionByOthers(), facts.version());
            Told what = told.apply(writing(facts, LocalDate.now(clock), false));
            recordUnlessSomebodyElseHas(actor, facts, what.facts());
            what.withIt().run();
            return Done.ok(application, cases.version(application));
        });
        return ResponseEntity.ok(answers.application(new ApplicationId(String.valueOf(done.id())), done.at()));
    }

    /** Who lost the race reads again what stands now; the caller, who saw no version, is not stale. */
    private void recordUnlessSomebodyElseHas(Actor actor, CaseFacts facts, List<? extends ApplicationEvent> told) {
        try {
            RecordFact command = new RecordFact(idOf(facts), List.copyOf(told), facts.version());
            acts.carryOut(facts.registration().agency(), actor, command);
        } catch (Stale overtaken) {
            throw new ConcurrencyException("something was recorded in between", overtaken);
        }
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

    private Done carryOut(
            CaseFacts facts, @Nullable SeenVersion seen, Function<Writing, List<? extends ApplicationEvent>> told) {
        Actor actor = actors.actor();
        Long version = seen == null ? null : seen.number();
        ApplicationId id = idOf(facts);
        return once.run(() -> {
            // As the case stands now: a fact finds its question in it, also when it is tried once more after a
            // conflict.
            CaseFacts standing = cases.known(id.value());
            Stale.check(id, version, standing.versionByOthers(), standing.version());
            List<ApplicationEvent> happened = List.copyOf(told.apply(writing(standing, LocalDate.now(clock), false)));
            acts.carryOut(standing.registration().agency(), actor, new RecordFact(id, happened, version));
            return Done.ok(id, cases.version(id));
        });
    }

    private static ApplicationId idOf(CaseFacts facts) {
        return facts.registration().application();
    }
}
