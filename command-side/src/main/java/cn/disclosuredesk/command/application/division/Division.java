package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.CaseActs.Told;
import cn.disclosuredesk.command.application.Receipt;
import cn.disclosuredesk.command.application.RegisterApplication;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Continuation;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The cases in which another one goes on. They are registered in the transaction in which the old one leaves the tables,
 * with its applicants, days and channel, under numbers of their own of the year of receipt.
 */
@Component
final class Division {

    /** Behind the registration (0) and the continuation (1). */
    private static final long FIRST_COPY = 2;

    private static final int MOST_PARTS = 50;

    private final Acts acts;
    private final CurrentActor actors;
    private final RunningYears years;

    Division(Acts acts, CurrentActor actors, RunningYears years) {
        this.acts = acts;
        this.actors = actors;
        this.years = years;
    }

    /** 拆分. */
    Told split(SplitBody body, Writing writing) {
        LocalDate on = on(body.on(), "拆分日期", writing);
        String reason = new Given("reason", "拆分理由").textIfAny(body.reason());
        List<String> contents = contents(body);
        ApplicationReceived old = writing.facts().registration();
        List<RegisterApplication> parts = contents.stream()
                .map(content -> part(old, writing.sealed(content), on, writing.facts()))
                .toList();
        List<ApplicationId> ids =
                parts.stream().map(RegisterApplication::application).toList();
        Actor actor = actors.actor();
        return new Told(
                List.of(new ApplicationSplit(old.application(), on, ids, writing.sealedIfAny(reason))),
                () -> parts.forEach(part -> acts.carryOut(old.agency(), actor, part)));
    }

    private static List<String> contents(SplitBody body) {
        List<SplitBody.Part> parts = new Given("parts", "拆分后的各项申请").needed(body.parts());
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw Refusal.malformed("parts", "拆分后应为2至%d件申请。".formatted(MOST_PARTS));
        }
        List<String> contents = new ArrayList<>();
        for (SplitBody.Part part : parts) {
            contents.add(new Given("parts[%d].content".formatted(contents.size()), "申请内容").text(part.content()));
        }
        return contents;
    }

    private static RegisterApplication part(
            ApplicationReceived old, SealedText content, LocalDate on, CaseFacts facts) {
        ApplicationId id = fresh();
        return new RegisterApplication(
                id,
                old.agency(),
                null,
                Receipt.of(old),
                old.applicants(),
                old.agent(),
                content,
                old.form(),
                old.mailNo(),
                old.replyInNameOf(),
                known(id, Continuation.SPLIT, on, facts, UnaryOperator.identity()));
    }

    /** 改登机关. Both agencies' years are held in the order of their codes, so that two moves never wait for each other. */
    Told move(MoveBody body, Writing writing) {
        LocalDate on = on(body.on(), "改登日期", writing);
        String reason = new Given("reason", "改登理由").textIfAny(body.reason());
        CaseFacts facts = writing.facts();
        ApplicationReceived old = facts.registration();
        AgencyCode to = agency(new Given("to", "改登到的机关").line(body.to()), old.agency());
        Stream.of(old.agency(), to)
                .sorted(Comparator.comparing(AgencyCode::value))
                .forEach(years::running);
        refuseTakenOver(to, old.receivedOn());
        ApplicationId id = fresh();
        var there = new AtAnotherAgency(writing.vault(), to, facts);
        var moved = new RegisterApplication(
                id,
                to,
                null,
                Receipt.of(old),
                old.applicants().stream().map(there::applicant).toList(),
                old.agent() == null ? null : there.applicant(old.agent()),
                there.text(old.content()),
                there.textIfAny(old.form()),
                old.mailNo(),
                old.replyInNameOf(),
                known(id, Continuation.OTHER_AGENCY, on, facts, there::text));
        Actor actor = actors.actor();
        return new Told(
                List.of(new ApplicationMoved(old.application(), on, to, id, writing.sealedIfAny(reason))),
                () -> acts.carryOut(to, actor, moved));
    }

    private AgencyCode agency(String to, AgencyCode from) {
        AgencyCode agency = usable(to);
        if (agency.equals(from)) {
            throw Refusal.excluded("to", "本件已经登记在该机关。");
        }
        return agency;
    }

    private void refuseTakenOver(AgencyCode to, LocalDate receivedOn) {
        try {
            years.registering(to, receivedOn);
        } catch (Refusal takenOver) {
            throw Refusal.excluded("to", takenOver.sentence());
        }
    }

    private AgencyCode usable(String to) {
        try {
            return actors.agency(to);
        } catch (AgencyNotUsable unusable) {
            if (unusable.why() == AgencyNotUsable.Why.NOT_HERS) {
                throw unusable;
            }
            throw Refusal.malformed("to", "没有这个机关。");
        }
    }

    private static List<ApplicationEvent> known(
            ApplicationId id, Continuation why, LocalDate on, CaseFacts facts, UnaryOperator<SealedText> sealed) {
        ApplicationReceived old = facts.registration();
        List<ApplicationEvent> known = new ArrayList<>();
        known.add(new ApplicationContinued(id, why, old.application(), old.agency(), old.receiptNo(), on));
        known.addAll(CopiedFacts.of(facts.timeline(), id, FIRST_COPY, sealed));
        return known;
    }

    private static LocalDate on(@Nullable LocalDate given, String label, Writing writing) {
        LocalDate on = new Given("on", label).dayIfAny(given, writing.today());
        return on == null ? writing.today() : on;
    }

    private static ApplicationId fresh() {
        return new ApplicationId(UuidCreator.getTimeOrderedEpoch().toString());
    }
}
