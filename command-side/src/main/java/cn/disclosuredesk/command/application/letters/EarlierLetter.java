package cn.disclosuredesk.command.application.letters;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.EarlierFact;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The letter that a path names by the sequence of the event that sent it. The reply is served by a call of its own. */
final class EarlierLetter {

    private static final Set<Class<? extends ApplicationEvent>> LETTERS = Set.of(
            ClarificationRequested.class,
            ReasonsRequested.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            ConsultationSent.class,
            ReplyExtended.class,
            ThirdPartyNotified.class);

    private EarlierLetter() {}

    static long served(@Nullable String sequence, Writing writing) {
        return named(sequence, writing, EarlierLetter::isLetter, "本件没有这份函件；答复的送达请按答复送达登记。");
    }

    static long returned(@Nullable String sequence, Writing writing) {
        return named(sequence, writing, fact -> isLetter(fact) || fact instanceof ApplicationReplied, "本件没有这份函件。");
    }

    private static boolean isLetter(ApplicationEvent fact) {
        return LETTERS.contains(fact.getClass());
    }

    private static long named(
            @Nullable String sequence, Writing writing, Predicate<ApplicationEvent> fits, String unknown) {
        return EarlierFact.named(writing, new Given("sequence", "所指的函件"), sequence, fits, unknown);
    }
}
