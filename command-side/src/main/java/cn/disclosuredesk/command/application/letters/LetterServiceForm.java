package cn.disclosuredesk.command.application.letters;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 函件送达. */
@Component
final class LetterServiceForm implements ActForm<LetterServiceForm.Body, LetterServed> {

    /** The path says which letter. */
    record Body(
            @Nullable String sequence,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMethod method,
            @Nullable String trackingNo) {

        Body of(String letter) {
            return new Body(letter, servedOn, method, trackingNo);
        }

        @Override
        public String toString() {
            return "LetterService";
        }
    }

    @Override
    public String act() {
        return "letters/service";
    }

    @Override
    public LetterServed write(Body body, Writing writing) {
        return new LetterServed(
                writing.application(),
                EarlierLetter.served(body.sequence(), writing),
                new Given("servedOn", "送达日期").day(body.servedOn(), writing.today()),
                body.method(),
                new Given("trackingNo", "邮件号").postNumberIfAny(body.trackingNo()));
    }

    @Override
    public Body read(LetterServed fact, Writing writing) {
        return new Body(String.valueOf(fact.about()), fact.servedOn(), fact.method(), fact.trackingNo());
    }
}
