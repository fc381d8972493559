package cn.disclosuredesk.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.ByDesk;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** 申请: one application, from its receipt to its end and what follows. */
@Aggregate
class DisclosureApplication {

    private @AggregateIdentifier ApplicationId id;
    private CaseFacts facts = CaseFacts.NONE;

    // 登记 ------------------------------------------------------------------

    @CommandHandler
    DisclosureApplication(RegisterApplication command, RunningYears years, ReceiptNumbers numbers) {
        int running = years.running(command.agency());
        Receipt receipt = command.receipt();
        ReceiptNumber number = number(command, numbers);
        var received = new ApplicationReceived(
                command.application(),
                command.agency(),
                number,
                receipt.channel(),
                receipt.receivedOn(),
                receipt.provisional(),
                receipt.submittedOn(),
                receipt.arrivedOn(),
                receipt.confirmedOn(),
                command.applicants(),
                command.agent(),
                command.content(),
                command.form(),
                command.mailNo(),
                command.replyInNameOf());
        apply(received);
        CaseFacts registered = CaseFacts.NONE.with(received);
        EndingAct end = command.endedBy();
        if (end == null) {
            carryOver(registered, running);
        } else {
            refuse(end.check(registered));
            apply(end.fact());
        }
    }

    private static ReceiptNumber number(RegisterApplication command, ReceiptNumbers numbers) {
        ReceiptNumber given = command.receiptNo();
        if (given == null) {
            int year = command.receipt().receivedOn().getYear();
            return numbers.next(command.agency(), year, command.application());
        }
        numbers.take(command.agency(), given, command.application());
        return given;
    }

    // 确认收到 ---------------------------------------------------------------

    @CommandHandler
    void handle(ConfirmReceipt command, RunningYears years) {
        int running = seenIn(command.seen(), years);
        refuse(command.check(facts));
        apply(new ReceiptConfirmed(id, command.confirmedOn(), command.confirmedOn()));
        carryOver(facts, running);
    }

    // 转办 ------------------------------------------------------------------

    @CommandHandler
    void handle(HandOverApplication command, RunningYears years) {
        int running = seenIn(command.seen(), years);
        refuse(command.check(facts));
        apply(new ApplicationHandedOver(id, command.on(), command.unit(), command.handler()));
        carryOver(facts, running);
    }

    // 答复 ------------------------------------------------------------------

    @CommandHandler
    void handle(ReplyToApplication command, RunningYears years) {
        end(command, command.seen(), years);
    }

    // 撤回 ------------------------------------------------------------------

    @CommandHandler
    void handle(WithdrawApplication command, RunningYears years) {
        end(command, command.seen(), years);
    }

    private void end(EndingAct act, @Nullable Long seen, RunningYears years) {
        seenIn(seen, years);
        refuse(act.check(facts));
        int carriedInto = facts.inTables().throughYear();
        ApplicationEvent end = act.fact();
        apply(end);
        if (end.happenedOn().getYear() < carriedInto) {
            apply(new CarryOverReversed(id, end.happenedOn().getYear(), end.happenedOn()), ByDesk.ENVELOPE);
        }
    }

    // 送达 ------------------------------------------------------------------

    @CommandHandler
    void handle(RecordService command, RunningYears years) {
        seenIn(command.seen(), years);
        refuse(command.check(facts));
        apply(new ReplyServed(id, command.dispatch(), command.on()));
    }

    // 复议、诉讼 --------------------------------------------------------------

    @CommandHandler
    void handle(TakeToReview command, RunningYears years) {
        int running = seenIn(null, years);
        refuse(EndRules.notBeforeReceipt(facts, "notifiedOn", "收到通知日期", command.notifiedOn()));
        apply(new ApplicationTakenToReview(id, command.review(), command.kind(), command.notifiedOn()));
        carryOver(facts, running);
    }

    // 结转 ------------------------------------------------------------------

    @CommandHandler
    void handle(CarryOverApplication command, RunningYears years) {
        carryOver(facts, years.running(facts.registration().agency()));
    }

    /**
     * An open case stands in the agency's running year after each act; one event covers every year's end since the
     * last.
     */
    private static void carryOver(CaseFacts facts, int running) {
        int through = facts.inTables().throughYear();
        if (!facts.hasEnded() && through < running) {
            apply(new ApplicationCarriedOver(facts.registration().application(), through, running), ByDesk.ENVELOPE);
        }
    }

    /** The running year, held until the transaction ends, so that no close can come between. */
    private int seenIn(@Nullable Long seen, RunningYears years) {
        int running = years.running(facts.registration().agency());
        Stale.check(id, seen, facts.versionByOthers(), facts.version());
        return running;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw reason;
        });
    }

    @EventSourcingHandler
    void on(ApplicationEvent event, @MetaDataValue(Envelope.ACTOR) @Nullable String actor) {
        id = event.application();
        facts = Envelope.DESK.equals(actor) ? facts.withByDesk(event) : facts.with(event);
    }

    /** For Axon, which fills it by its events. */
    DisclosureApplication() {}
}
