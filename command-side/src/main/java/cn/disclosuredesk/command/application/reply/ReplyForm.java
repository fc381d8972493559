package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 答复, 不再处理 and a renewed reply among it. */
@Component
final class ReplyForm implements ActForm<ReplyBody, ApplicationReplied> {

    private final KnownCases cases;

    ReplyForm(KnownCases cases) {
        this.cases = cases;
    }

    @Override
    public String act() {
        return "reply";
    }

    @Override
    public ApplicationReplied write(ReplyBody body, Writing writing) {
        LocalDate today = writing.today();
        Dispatch dispatch = dispatch(body, writing);
        LocalDate madeOn =
                body.day(dispatch, today, writing.reckoning().settings().acts());
        Disposition kind = body.kind();
        return new ApplicationReplied(
                writing.application(),
                madeOn,
                kind,
                kind.row(),
                madeOn,
                body.groundsGiven(),
                writing.sealedIfAny(body.whyOther(kind)),
                new Given("docDate", "落款日期").dayIfAny(body.docDate(), today),
                new Given("documentNo", "答复文号").lineIfAny(body.documentNo()),
                dispatch,
                earlier(body, writing),
                body.provideByGiven(madeOn));
    }

    /** How it left, as the call tells it; what a correction leaves as it was stands, however little a ledger told of it. */
    private static @Nullable Dispatch dispatch(ReplyBody body, Writing writing) {
        ServiceBody told = body.dispatch();
        if (told == null) {
            return null;
        }
        return writing.corrected() instanceof ApplicationReplied reply && told.equals(ServiceBody.of(reply.dispatch()))
                ? reply.dispatch()
                : told.dispatch("dispatch.", writing.today());
    }

    /** The application that had been answered before is another one, and known here (第三十六条第（六）项). */
    private @Nullable ApplicationId earlier(ReplyBody body, Writing writing) {
        ApplicationId earlier = body.earlierGiven();
        boolean stands =
                writing.corrected() instanceof ApplicationReplied reply && Objects.equals(reply.earlier(), earlier);
        if (earlier == null || stands) {
            return earlier;
        }
        if (earlier.equals(writing.application())) {
            throw Refusal.excluded("earlier", "原申请应是另一件已答复的申请，不能是本件（《政府信息公开条例》第三十六条第（六）项）。");
        }
        try {
            cases.known(earlier.value());
            return earlier;
        } catch (Refusal unknown) {
            throw Refusal.excluded("earlier", "没有登记过这件原申请。");
        }
    }

    @Override
    public ReplyBody read(ApplicationReplied fact, Writing writing) {
        return new ReplyBody(
                fact.madeOn(),
                ServiceBody.of(fact.dispatch()),
                fact.outcome().code(),
                fact.disposition(),
                fact.grounds().stream()
                        .map(ground -> new ReplyBody.GroundGiven(ground.article(), ground.item()))
                        .toList(),
                writing.text(fact.subReason()),
                fact.docDate(),
                fact.documentNo(),
                fact.earlier() == null ? null : fact.earlier().value(),
                fact.provideBy());
    }
}
