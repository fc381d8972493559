package cn.disclosuredesk.law;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.CaseReading;
import cn.disclosuredesk.clock.FeeTariff;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.vocabulary.FeeMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 信息处理费: one notice, and the amount of the tariff (国办函〔2020〕109号). */
final class FeeMarks {

    private static final LocalDate TARIFF_SINCE = LocalDate.of(2021, 1, 1);

    private FeeMarks() {}

    static Stream<Mark> of(CaseFacts facts, CaseReading reading, Reckoning reckoning) {
        List<Recorded<FeeNoticeIssued>> notices = facts.timeline().all(FeeNoticeIssued.class);
        Stream<Mark> again = IntStream.range(1, notices.size())
                .mapToObj(i -> Irregularity.FEE_NOTICE_AGAIN.mark(
                        notices.get(i).sequence(),
                        "%s再次通知收费，一件申请只能按一种方式计收一次"
                                .formatted(notices.get(i).fact().happenedOn())));
        return Stream.concat(again, notices.stream().flatMap(FeeMarks::offTariff));
    }

    private static Stream<Mark> offTariff(Recorded<FeeNoticeIssued> notice) {
        FeeNoticeIssued fact = notice.fact();
        FeeMethod method = fact.method();
        Integer units = fact.units();
        if (method == null || units == null || fact.happenedOn().isBefore(TARIFF_SINCE)) {
            return Stream.empty();
        }
        BigDecimal due = FeeTariff.amount(method, units);
        return due.compareTo(fact.amount()) == 0
                ? Stream.empty()
                : Stream.of(Irregularity.FEE_OFF_TARIFF.mark(
                        notice.sequence(),
                        "%s%d%s应收%s元，通知收取%s元"
                                .formatted(
                                        method.label(),
                                        units,
                                        method == FeeMethod.PER_REQUEST ? "件" : "页",
                                        due.toPlainString(),
                                        fact.amount().toPlainString())));
    }
}
