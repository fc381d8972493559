package cn.disclosuredesk.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.books.AfterSeal;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.FactCopy;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationRestated;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.settings.ActSettings.YearOfNumber;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 申请: one application, from its receipt to its end and what follows. What may be recorded is for the {@link Law} to say,
 * which judges the whole timeline; here stands what recording does: the version seen, the year it stands in.
 */
@Aggregate
class DisclosureApplication {

    private @AggregateIdentifier ApplicationId id;
    private CaseFacts facts = CaseFacts.NONE;

    // 登记 ------------------------------------------------------------------

    @CommandHandler
    DisclosureApplication(
            RegisterApplication command,
            RunningYears years,
            SealedYears seals,
            ReceiptNumbers numbers,
            Calendars calendars,
            SettingsInForce settings,
            Clock clock) {
        int running = years.registering(command.agency(), command.receipt().receivedOn());
        int sealed = seals.through(command.agency());
        LocalDate today = LocalDate.now(clock);
        ReceiptNumber number = number(command, numbers, yearOfNumber(command, settings, today, sealed, running));
        EntryIntoBooks entry = EntryIntoBooks.of(command.received(number), command.known(), seals, sealed, today);
        var received = command.received(number, entry);
        CaseFacts known = CaseFacts.NONE.with(received);
        apply(received);
        refuse(Law.check(known, command.known(), Reckoning.of(known, calendars, settings)));
        for (ApplicationEvent fact : command.known()) {
            apply(fact);
            known = known.with(fact);
        }
        carriedOver(known, running).ifPresent(DisclosureApplication::applyByDesk);
    }

    private static ReceiptNumber number(RegisterApplication command, ReceiptNumbers numbers, int year) {
        ReceiptNumber given = command.receiptNo();
        if (given == null) {
            return numbers.next(command.agency(), year, command.application());
        }
        numbers.take(command.agency(), given, command.application());
        return given;
    }

    /** That of receipt, or of the registration (A38); the numbers of a sealed year are all given out. */
    private static int yearOfNumber(
            RegisterApplication command, SettingsInForce settings, LocalDate today, int sealed, int running) {
        LocalDate receivedOn = command.receipt().receivedOn();
        YearOfNumber choice = settings.of(command.agency(), receivedOn).acts().yearOfNumber();
        if (choice == YearOfNumber.OF_REGISTRATION) {
            return today.getYear();
        }
        return receivedOn.getYear() <= sealed ? running : receivedOn.getYear();
    }

    // 办理、更正、撤销记录 -------------------------------------------------------

    @CommandHandler
    void handle(
            RecordFact command,
            RunningYears years,
            SealedYears seals,
            Calendars calendars,
            SettingsInForce settings,
            Clock clock) {
        AgencyCode agency = facts.registration().agency();
        int running = years.running(agency);
        Stale.check(id, command.seen(), facts.versionByOthers(), facts.version());
        Reckoning reckoning = Reckoning.of(facts, calendars, settings);
        refuse(
                command.told()
                        ? Law.checkTold(facts, command.facts(), reckoning)
                        : Law.check(facts, command.facts(), reckoning));
        CaseFacts before = facts;
        Optional<ApplicationCarriedOver> carriedOver = carriedOver(after(command.facts()), running);
        List<ApplicationEvent> recorded =
                Stream.concat(carriedOver.stream(), command.facts().stream()).toList();
        keepSealedYears(recorded, seals.through(agency), LocalDate.now(clock));
        carriedOver.ifPresent(DisclosureApplication::applyByDesk);
        behindTheDesks(command.facts(), before.version(), facts.version()).forEach(fact -> apply(fact));
        sayThatACarryOverIsReversed(before);
    }

    /** Who answers a question of the same command names it as if the desk had said nothing in between. */
    private List<ApplicationEvent> behindTheDesks(List<ApplicationEvent> told, long seen, long version) {
        LongUnaryOperator place = about -> about > seen ? about + version - seen : about;
        return told.stream()
                .map(fact -> fact instanceof AboutAFact answer && answer.about() > seen
                        ? FactCopy.of(fact, id, place, UnaryOperator.identity())
                        : fact)
                .toList();
    }

    private CaseFacts after(List<ApplicationEvent> acts) {
        CaseFacts after = facts;
        for (ApplicationEvent act : acts) {
            after = after.with(act);
        }
        return after;
    }

    private static void refuse(Optional<Objection> excluded) {
        excluded.ifPresent(objection -> {
            throw Refusal.of(objection);
        });
    }

    /** 封存后计入: said before the facts, so that no sealed year ever says anything else. */
    private void keepSealedYears(List<ApplicationEvent> acts, int sealed, LocalDate today) {
        AfterSeal.keeping(facts.inTables(), acts, sealed, today)
                .ifPresent(keeping -> applyByDesk(new ApplicationCountedAfterSeal(
                        id, today, keeping.entries(), keeping.year(), keeping.column())));
    }

    /** An end that lies before a carry-over already made: the tables follow from the end itself, the history says it. */
    private void sayThatACarryOverIsReversed(CaseFacts before) {
        LocalDate ended = facts.endedOn();
        LocalDate endedBefore = before.endedOn();
        int stoodIn = endedBefore == null ? before.inTables().throughYear() : endedBefore.getYear();
        if (ended != null && ended.getYear() < stoodIn) {
            applyByDesk(new CarryOverReversed(id, ended.getYear(), ended));
        }
    }

    // 结转 ------------------------------------------------------------------

    @CommandHandler
    void handle(CarryOverApplication command, RunningYears years) {
        carriedOver(facts, years.running(facts.registration().agency())).ifPresent(DisclosureApplication::applyByDesk);
    }

    /**
     * An open case stands in the agency's running year after each act; one event covers every year's end since the
     * last. It comes before the act that opens a case again: so there is no moment at which a year that was published with
     * it in row 4 is not followed by its row 2.
     */
    private static Optional<ApplicationCarriedOver> carriedOver(CaseFacts facts, int running) {
        int through = facts.inTables().throughYear();
        boolean lagsBehind = !facts.hasEnded() && !facts.hasLeft() && through < running;
        return lagsBehind
                ? Optional.of(new ApplicationCarriedOver(facts.registration().application(), through, running))
                : Optional.empty();
    }

    // 更正公布 ---------------------------------------------------------------

    @CommandHandler
    void handle(RestateApplication command) {
        AfterSeal.restated(facts.inTables(), command.from())
                .ifPresent(restated ->
                        applyByDesk(new ApplicationRestated(id, command.on(), command.from(), restated.keeping())));
    }

    private static void applyByDesk(ApplicationEvent event) {
        apply(event, ByDesk.ENVELOPE);
    }

    @EventSourcingHandler
    void on(ApplicationEvent event, @MetaDataValue(Envelope.ACTOR) @Nullable String actor) {
        id = event.application();
        facts = Envelope.DESK.equals(actor) ? facts.withByDesk(event) : facts.with(event);
    }

    /** For Axon, which fills it by its events. */
    DisclosureApplication() {}
}
