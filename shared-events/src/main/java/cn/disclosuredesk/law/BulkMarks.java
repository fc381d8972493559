package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.vocabulary.Disposition;
import java.util.stream.Stream;

/** 大量反复申请: reasons are asked for before the application is put off or not processed (第三十五条). */
final class BulkMarks {

    private BulkMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        Stream<Mark> delays = facts.timeline().all(ReplyDelayed.class).stream()
                .filter(delay -> facts.all(ReasonsGiven.class)
                        .noneMatch(reasons -> !Boolean.FALSE.equals(reasons.accepted())
                                && !reasons.receivedOn().isAfter(delay.fact().notifiedOn())))
                .map(delay -> Irregularity.DELAY_WITHOUT_REASONS.mark(
                        delay.sequence(),
                        "%s告知延迟答复前，未记录申请人说明的合理理由".formatted(delay.fact().notifiedOn())));
        Stream<Mark> replies = facts.timeline().all(ApplicationReplied.class).stream()
                .filter(reply -> reply.fact().disposition() == Disposition.EXCESSIVE)
                .filter(reply -> facts.all(ReasonsRequested.class)
                        .noneMatch(
                                letter -> !letter.sentOn().isAfter(reply.fact().madeOn())))
                .map(reply -> Irregularity.REASONS_NOT_ASKED.mark(
                        reply.sequence(),
                        "%s以大量反复申请为由不予处理，未记录要求申请人说明理由".formatted(reply.fact().madeOn())));
        return Stream.concat(delays, replies);
    }
}
