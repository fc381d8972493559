package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.events.application.ClarificationRequested;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 一次性告知: the applicant is asked once for all what is unclear (A27). */
final class ClarificationMarks {

    private ClarificationMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        List<Recorded<ClarificationRequested>> letters = facts.timeline().all(ClarificationRequested.class);
        return IntStream.range(1, letters.size())
                .mapToObj(i -> Irregularity.CLARIFICATION_AGAIN.mark(
                        letters.get(i).sequence(),
                        "%s第%d次告知补正，补正应当一次性告知".formatted(letters.get(i).fact().sentOn(), i + 1)));
    }
}
