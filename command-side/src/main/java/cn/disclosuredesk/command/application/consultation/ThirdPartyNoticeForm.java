package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.SentLetter;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 告知第三方. */
@Component
final class ThirdPartyNoticeForm implements ActForm<ThirdPartyNoticeForm.Body, ThirdPartyNotified> {

    /** The path says about which consultation. */
    record Body(
            @Nullable String consultationId,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate servedOn,
            @Nullable String documentNo,
            @Nullable String trackingNo) {

        Body about(String consultation) {
            return new Body(consultation, sentOn, servedOn, documentNo, trackingNo);
        }

        @Override
        public String toString() {
            return "ThirdPartyNotice";
        }
    }

    @Override
    public String act() {
        return "consultations/notice";
    }

    @Override
    public ThirdPartyNotified write(Body body, Writing writing) {
        long about = EarlierConsultation.named(body.consultationId(), writing);
        SentLetter letter =
                SentLetter.given(body.sentOn(), body.servedOn(), body.documentNo(), body.trackingNo(), writing.today());
        return new ThirdPartyNotified(
                writing.application(),
                about,
                letter.sentOn(),
                letter.servedOn(),
                letter.documentNo(),
                letter.trackingNo());
    }

    @Override
    public Body read(ThirdPartyNotified fact, Writing writing) {
        return new Body(
                String.valueOf(fact.about()), fact.sentOn(), fact.servedOn(), fact.documentNo(), fact.trackingNo());
    }
}
