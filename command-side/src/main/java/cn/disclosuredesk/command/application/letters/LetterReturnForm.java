package cn.disclosuredesk.command.application.letters;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.LetterReturned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 退信, of the reply too. */
@Component
final class LetterReturnForm implements ActForm<LetterReturnForm.Body, LetterReturned> {

    /** The path says which letter. */
    record Body(
            @Nullable String sequence,
            @Nullable LocalDate on,
            @Nullable String because,
            @Nullable String trackingNo) {

        Body of(String letter) {
            return new Body(letter, on, because, trackingNo);
        }

        @Override
        public String toString() {
            return "LetterReturn";
        }
    }

    @Override
    public String act() {
        return "letters/return";
    }

    @Override
    public LetterReturned write(Body body, Writing writing) {
        long letter = EarlierLetter.returned(body.sequence(), writing);
        return new LetterReturned(
                writing.application(),
                letter,
                new Given("on", "退信日期").day(body.on(), writing.today()),
                writing.sealedOfAddressee(letter, new Given("because", "退信原因").textIfAny(body.because())),
                new Given("trackingNo", "邮件号").postNumberIfAny(body.trackingNo()));
    }

    @Override
    public Body read(LetterReturned fact, Writing writing) {
        return new Body(String.valueOf(fact.about()), fact.on(), writing.text(fact.because()), fact.trackingNo());
    }
}
