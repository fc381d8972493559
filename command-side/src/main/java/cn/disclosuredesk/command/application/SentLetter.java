package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 函件: the days and numbers of a letter that left the agency, each right by itself. */
public record SentLetter(
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable String documentNo,
        @Nullable String trackingNo) {

    /** @throws cn.disclosuredesk.command.Refusal where a field is wrong by itself, or the letter was served before it was sent */
    public static SentLetter given(
            @Nullable LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo,
            LocalDate today) {
        LocalDate sent = new Given("sentOn", "发出日期").day(sentOn, today);
        Given service = new Given("servedOn", "送达日期");
        LocalDate served = service.dayIfAny(servedOn, today);
        service.notBefore(sent, "发出日期", served);
        return new SentLetter(
                sent,
                served,
                new Given("documentNo", "文号").lineIfAny(documentNo),
                new Given("trackingNo", "邮件号").postNumberIfAny(trackingNo));
    }
}
