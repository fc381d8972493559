package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.query.casepage.Letter.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down which letters left the agency, and what became of them. */
final class LetterWriter {

    private final CaseRead read;

    LetterWriter(CaseRead read) {
        this.read = read;
    }

    List<Letter> write() {
        return read.facts().timeline().facts().stream()
                .map(this::letter)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Letter> letter(Recorded<ApplicationEvent> it) {
        if (it.fact() instanceof ClarificationRequested fact) {
            return sent(it, Kind.CLARIFICATION_REQUEST, read.servedOn(it), fact.documentNo(), fact.trackingNo());
        }
        if (it.fact() instanceof ReasonsRequested fact) {
            return sent(it, Kind.REASONS_REQUEST, read.servedOn(it), fact.documentNo(), fact.trackingNo());
        }
        if (it.fact() instanceof ReplyDelayed fact) {
            return sent(it, Kind.DELAY_NOTICE, read.servedOn(it), fact.documentNo(), null);
        }
        if (it.fact() instanceof ReplyExtended fact) {
            return sent(it, Kind.EXTENSION_NOTICE, read.servedOn(it), fact.documentNo(), null);
        }
        if (it.fact() instanceof FeeNoticeIssued fact) {
            return sent(it, Kind.FEE_NOTICE, read.servedOn(it), fact.documentNo(), fact.trackingNo());
        }
        if (it.fact() instanceof ConsultationSent fact) {
            return sent(it, Kind.CONSULTATION, read.servedOn(it), fact.documentNo(), fact.trackingNo());
        }
        if (it.fact() instanceof ThirdPartyNotified fact) {
            return sent(it, Kind.THIRD_PARTY_NOTICE, read.servedOn(it), fact.documentNo(), fact.trackingNo());
        }
        return it.fact() instanceof ApplicationReplied fact ? reply(it, fact) : Optional.empty();
    }

    private Optional<Letter> reply(Recorded<ApplicationEvent> it, ApplicationReplied fact) {
        List<Dispatch> ways = Stream.concat(
                        Stream.ofNullable(fact.dispatch()),
                        read.facts().served().stream().map(ReplyServed::dispatch))
                .toList();
        LocalDate served = ways.stream()
                .map(Dispatch::servedOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(fact.madeOn()))
                .findFirst()
                .orElse(null);
        String trackingNo = ways.stream()
                .map(Dispatch::trackingNo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return sent(it, Kind.REPLY, served, fact.documentNo(), trackingNo);
    }

    private Optional<Letter> sent(
            Recorded<ApplicationEvent> it,
            Kind kind,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {
        LocalDate returned = read.answer(it.sequence(), LetterReturned.class)
                .map(back -> back.fact().on())
                .orElse(null);
        return Optional.of(
                new Letter(it.sequence(), kind, it.fact().happenedOn(), servedOn, returned, documentNo, trackingNo));
    }
}
