package cn.disclosuredesk.command.application.correction;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.application.AboutAFact;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.FactRetracted;
import cn.disclosuredesk.events.application.ReviewOfApplicationDecided;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 撤销记录: what was recorded never happened. What other facts rest on stays as long as they stand. */
@Component
final class Retraction {

    private static final Pattern SEQUENCE = Pattern.compile("0|[1-9]\\d{0,17}");

    private static final String IN_ITS_REVIEW = "复议、诉讼的情况在该复议、诉讼案中登记和更正，不能在申请中撤销。";
    private static final String BETWEEN_CASES = "拆分、改登机关已经产生新的登记，不能撤销；新登记有误的，请办理登记作废。";
    private static final String BY_DESK = "这条记录由系统根据其他记录自动形成，不能撤销。";

    /** What cannot be taken back by itself, because it stands elsewhere too. */
    private static final Map<Class<? extends DisclosureEvent>, String> STAYS = Map.ofEntries(
            Map.entry(ApplicationReceived.class, "登记本身不能撤销；登记有误的，请更正或者办理登记作废。"),
            Map.entry(ApplicationTakenToReview.class, IN_ITS_REVIEW),
            Map.entry(ReviewOfApplicationDecided.class, IN_ITS_REVIEW),
            Map.entry(ApplicationSplit.class, BETWEEN_CASES),
            Map.entry(ApplicationMoved.class, BETWEEN_CASES),
            Map.entry(ApplicationContinued.class, BETWEEN_CASES),
            Map.entry(ApplicationCarriedOver.class, BY_DESK),
            Map.entry(CarryOverReversed.class, BY_DESK),
            Map.entry(ApplicationCountedAfterSeal.class, BY_DESK),
            Map.entry(FactCorrected.class, "更正记录不能撤销；更正有误的，请再次更正。"),
            Map.entry(FactRetracted.class, "撤销记录不能再撤销；撤销有误的，请重新登记该事项。"));

    private final EventStreams streams;

    Retraction(EventStreams streams) {
        this.streams = streams;
    }

    /** Body of the call. */
    record Body(@Nullable String reason) {

        @Override
        public String toString() {
            return "Retraction";
        }
    }

    /** @throws Refusal where there is no such record (404), it was retracted already (409), or something rests on it (422) */
    FactRetracted told(String number, Body body, Writing writing) {
        String reason = new Given(WronglyRecorded.REASON, "撤销理由").text(body.reason());
        CaseFacts facts = writing.facts();
        StoredEvent recorded = recorded(number, writing);
        long sequence = recorded.sequence();
        String stays = STAYS.get(recorded.event().getClass());
        if (stays != null) {
            throw Refusal.excluded(null, stays);
        }
        if (facts.timeline().at(sequence).isEmpty()) {
            throw Refusal.recordedAlready(null, "这条记录已经撤销，不能再次撤销。");
        }
        restingOn(sequence, facts).ifPresent(resting -> {
            throw Refusal.excluded(null, "序号为%d的记录以这条记录为前提，请先撤销该记录。".formatted(resting.sequence()));
        });
        Correction.requireReadable(facts.registration(), writing);
        return new FactRetracted(writing.application(), sequence, writing.today(), writing.sealed(reason));
    }

    private StoredEvent recorded(String number, Writing writing) {
        return streams.of(writing.application()).stream()
                .filter(stored -> SEQUENCE.matcher(number).matches() && stored.sequence() == Long.parseLong(number))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("本件没有这条记录。"));
    }

    /** An answer, the service of a letter: without what it is about it would hang in the air. */
    private static Optional<Recorded<ApplicationEvent>> restingOn(long sequence, CaseFacts facts) {
        return facts.timeline().facts().stream()
                .filter(recorded -> recorded.fact() instanceof AboutAFact answer && answer.about() == sequence)
                .findFirst();
    }
}
