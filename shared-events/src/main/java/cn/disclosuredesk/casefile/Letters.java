package cn.disclosuredesk.casefile;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters of a case (函件): which there are, when they were served, and what answers them. */
public final class Letters {

    /** The letters other than the reply. */
    public static final List<Class<? extends ApplicationEvent>> KINDS = List.of(
            ClarificationRequested.class,
            ReasonsRequested.class,
            ReplyDelayed.class,
            FeeNoticeIssued.class,
            ConsultationSent.class,
            ReplyExtended.class,
            ThirdPartyNotified.class);

    private Letters() {}

    public static boolean isLetter(ApplicationEvent fact) {
        return KINDS.contains(fact.getClass());
    }

    /** The facts of a kind that answer, serve or follow the fact recorded under a sequence. */
    public static <A extends ApplicationEvent & AboutAFact> Stream<A> about(
            CaseFacts facts, long sequence, Class<A> kind) {
        return facts.all(kind).filter(answer -> answer.about() == sequence);
    }

    /** The day of service that was recorded with the letter; null where it was not. */
    private static @Nullable LocalDate servedAtOnce(ApplicationEvent letter) {
        if (letter instanceof ClarificationRequested fact) {
            return fact.servedOn();
        }
        if (letter instanceof ReasonsRequested fact) {
            return fact.servedOn();
        }
        if (letter instanceof FeeNoticeIssued fact) {
            return fact.servedOn();
        }
        if (letter instanceof ConsultationSent fact) {
            return fact.servedOn();
        }
        return letter instanceof ThirdPartyNotified fact ? fact.servedOn() : null;
    }

    /** The day of service, recorded with the letter or later; empty while it is not known. */
    public static Optional<LocalDate> servedOn(CaseFacts facts, Recorded<? extends ApplicationEvent> letter) {
        return about(facts, letter.sequence(), LetterServed.class)
                .map(LetterServed::servedOn)
                .reduce((one, other) -> other)
                .or(() -> Optional.ofNullable(servedAtOnce(letter.fact())));
    }

    /** What a consultee said, or that it said nothing: an opinion takes the place of a silence, on the same day too. */
    public static Optional<Recorded<ConsultationAnswered>> opinion(CaseFacts facts, long consultation) {
        return facts.timeline().all(ConsultationAnswered.class).stream()
                .filter(answer -> answer.fact().about() == consultation)
                .reduce((one, other) -> other.fact().position() == Position.NONE ? one : other);
    }
}
