package cn.disclosuredesk.command.application.identity;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicantIdentified;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 同一申请人: {@code sameAs} is the id of another application, whose first applicant is the same person as this one's. */
@Component
final class IdentityForm implements ActForm<IdentityForm.Body, ApplicantIdentified> {

    private final KnownCases cases;

    IdentityForm(KnownCases cases) {
        this.cases = cases;
    }

    record Body(
            @Nullable String sameAs,
            @Nullable LocalDate on,
            @Nullable String reason) {

        @Override
        public String toString() {
            return "Identity";
        }
    }

    @Override
    public String act() {
        return "identity";
    }

    @Override
    public ApplicantIdentified write(Body body, Writing writing) {
        LocalDate on = new Given("on", "认定日期").dayIfAny(body.on(), writing.today());
        LocalDate day = on == null ? writing.today() : on;
        String reason = new Given("reason", "认定理由").textIfAny(body.reason());
        if (writing.corrected() instanceof ApplicantIdentified before && body.sameAs() == null) {
            return new ApplicantIdentified(
                    writing.application(), before.subject(), before.sameAs(), day, writing.sealedIfAny(reason));
        }
        CaseFacts other = cases.known(new Given("sameAs", "另一件申请").line(body.sameAs()));
        SubjectId subject = writing.facts().firstApplicant().subject();
        SubjectId same = other.firstApplicant().subject();
        if (other.registration().application().equals(writing.application())) {
            throw Refusal.malformed("sameAs", "请填写另一件申请，不能是本件。");
        }
        if (!other.registration().agency().equals(writing.facts().registration().agency())) {
            throw Refusal.excluded("sameAs", "另一件申请不属于本机关。");
        }
        if (subject.equals(same) || areKnownToBeOne(subject, same, writing.facts(), other)) {
            throw Refusal.recordedAlready("sameAs", "两件申请的申请人已认定为同一人。");
        }
        return new ApplicantIdentified(writing.application(), subject, same, day, writing.sealedIfAny(reason));
    }

    private static boolean areKnownToBeOne(SubjectId one, SubjectId two, CaseFacts here, CaseFacts there) {
        return Stream.concat(here.all(ApplicantIdentified.class), there.all(ApplicantIdentified.class))
                .anyMatch(fact -> fact.subject().equals(one) && fact.sameAs().equals(two)
                        || fact.subject().equals(two) && fact.sameAs().equals(one));
    }

    /** The event names people, not applications: which application it was stays as it is. */
    @Override
    public Body read(ApplicantIdentified fact, Writing writing) {
        return new Body(null, fact.on(), writing.text(fact.reason()));
    }
}
