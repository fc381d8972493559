package cn.disclosuredesk.command.application.letters;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.EarlierFact;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letter that a path names by the sequence of the event that sent it. */
final class EarlierLetter {

    private static final Set<Class<? extends ApplicationEvent>> LETTERS = Set.of(
            ClarificationRequested.class,
            ReasonsRequested.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            ConsultationSent.class,
            ReplyExtended.class,
            ThirdPartyNotified.class,
            ReplyRevoked.class);

    /** Their service is recorded by calls of their own. */
    private static final Set<Class<? extends ApplicationEvent>> REPLIES =
            Set.of(ApplicationReplied.class, ReplyServed.class, InformationProvided.class);

    private EarlierLetter() {}

    static long served(@Nullable String sequence, Writing writing) {
        return named(sequence, writing, Set.of(), "本件没有这份函件；答复的送达请用“答复送达”登记。");
    }

    static long returned(@Nullable String sequence, Writing writing) {
        return named(sequence, writing, REPLIES, "本件没有这份函件。");
    }

    private static long named(
            @Nullable String sequence, Writing writing, Set<Class<? extends ApplicationEvent>> too, String unknown) {
        return EarlierFact.named(
                writing,
                new Given("sequence", "所指的函件"),
                sequence,
                fact -> LETTERS.contains(fact.getClass()) || too.contains(fact.getClass()),
                unknown);
    }
}
