package cn.disclosuredesk.command.review;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收到答复、应诉通知. */
@Component
final class NoticeForm implements ReviewForm<NoticeForm.Body, ReviewNotified> {

    private final KnownCases cases;

    NoticeForm(KnownCases cases) {
        this.cases = cases;
    }

    record Body(
            @Nullable String agency,
            @Nullable ReviewKind kind,
            @Nullable List<String> applicationIds,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate filedOn,
            @Nullable ReviewCapacity capacity,
            @Nullable ReviewProcedure procedure,
            @Nullable String caseNo,
            @Nullable String body) {

        @Override
        public String toString() {
            return "Notice";
        }
    }

    @Override
    public ReviewNotified write(Body body, ReviewWriting writing) {
        LocalDate notifiedOn = new Given("notifiedOn", "收到通知日期").day(body.notifiedOn(), writing.today());
        LocalDate filedOn = new Given("filedOn", "立案日期").dayIfAny(body.filedOn(), writing.today());
        if (filedOn != null && filedOn.isAfter(notifiedOn)) {
            throw Refusal.malformed("filedOn", "立案日期%s晚于收到通知日期%s，前后矛盾。".formatted(filedOn, notifiedOn));
        }
        ReviewCapacity capacity = body.capacity() == null ? ReviewCapacity.ORIGINAL_AGENCY : body.capacity();
        ReviewKind kind = new Given("kind", "类型").needed(body.kind());
        String caseNo = new Given("caseNo", "案号").lineIfAny(body.caseNo());
        String court = new Given("body", "审理机关").lineIfAny(body.body());
        return new ReviewNotified(
                writing.review(),
                writing.agency(),
                kind,
                applications(body, writing),
                notifiedOn,
                filedOn,
                capacity,
                capacity.isCounted() && !wasPublishedElsewhere(writing),
                body.procedure(),
                caseNo,
                court,
                writing.corrected() instanceof ReviewNotified before ? before.countsFrom() : null);
    }

    /** What had ended before the books began stays uncounted, however it is corrected. */
    private static boolean wasPublishedElsewhere(ReviewWriting writing) {
        return writing.corrected() instanceof ReviewNotified before
                && before.capacity().isCounted()
                && !before.counted();
    }

    /** Each once, and of the agency that was notified; it cannot be corrected which agency that is. */
    private List<ApplicationId> applications(Body body, ReviewWriting writing) {
        if (writing.corrected() != null && !writing.agency().value().equals(body.agency())) {
            throw Refusal.excluded("agency", "行政机关不能更正；登记有误的，请作废本案后重新登记。");
        }
        List<String> given = body.applicationIds() == null ? List.of() : body.applicationIds();
        return given.stream()
                .distinct()
                .map(id -> application(new Given("applicationIds", "所涉申请").needed(id), writing.agency()))
                .toList();
    }

    /** One of the agency's own is known to whoever acts for it, also where nobody has signed in, as in an import. */
    private ApplicationId application(String id, AgencyCode agency) {
        CaseFacts facts = Id.isId(id) ? cases.told(new ApplicationId(id)) : CaseFacts.NONE;
        if (!facts.isRegistered() || !facts.registration().agency().equals(agency)) {
            cases.known(id);
            throw Refusal.excluded("applicationIds", "所列申请不属于该行政机关。");
        }
        return facts.registration().application();
    }

    @Override
    public Body read(ReviewNotified fact, ReviewWriting writing) {
        return new Body(
                fact.agency().value(),
                fact.kind(),
                fact.applications().stream().map(ApplicationId::value).toList(),
                fact.notifiedOn(),
                fact.filedOn(),
                fact.capacity(),
                fact.procedure(),
                fact.caseNo(),
                fact.body());
    }
}
