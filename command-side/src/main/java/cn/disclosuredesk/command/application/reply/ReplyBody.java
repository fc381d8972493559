package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/applications/{id}/reply}. {@code earlier} is the id of the application answered before. */
record ReplyBody(
        @Nullable LocalDate madeOn,
        @Nullable ServiceBody dispatch,
        @Nullable String outcome,
        @Nullable Disposition disposition,
        @Nullable List<GroundGiven> grounds,
        @Nullable String subReason,
        @Nullable LocalDate docDate,
        @Nullable String documentNo,
        @Nullable String earlier,
        @Nullable LocalDate provideBy) {

    private static final int MOST_GROUNDS = 50;

    /** A ground as the call gives it. */
    record GroundGiven(@Nullable String article, @Nullable String item) {

        private Ground ground(String path) {
            return new Ground(
                    Citation.article(new Given(path + "article", "依据条款"), article),
                    Citation.itemIfAny(new Given(path + "item", "依据条款的项"), item));
        }

        @Override
        public String toString() {
            return "Ground";
        }
    }

    /** The legal kind; where only the row is given, the kind that it usually stands for. */
    Disposition kind() {
        Outcome row = outcome == null
                ? null
                : Outcome.ofCode(outcome).orElseThrow(() -> Refusal.malformed("outcome", "办理结果代码应为 3.1 至 3.6.3 中的一项。"));
        if (disposition == null) {
            return Disposition.usualFor(new Given("outcome", "办理结果").needed(row));
        }
        if (row != null && disposition.row() != row) {
            throw Refusal.malformed(
                    "outcome",
                    "办理结果%s与答复类型“%s”（%s）不一致。"
                            .formatted(
                                    outcome,
                                    disposition.label(),
                                    disposition.row().code()));
        }
        return disposition;
    }

    /** Why it is 其他; needed for 3.6.3 where no legal kind says it. */
    @Nullable
    String whyOther(Disposition kind) {
        Given reason = new Given("subReason", "其他处理说明");
        boolean unexplained = disposition == null && kind == Disposition.OTHER;
        return unexplained ? reason.text(subReason) : reason.textIfAny(subReason);
    }

    /** The application that had been answered before (重复申请). */
    @Nullable
    ApplicationId earlierGiven() {
        String id = new Given("earlier", "原申请").lineIfAny(earlier);
        if (id != null && !Id.isId(id)) {
            throw Refusal.malformed("earlier", "原申请的编号格式不正确。");
        }
        return id == null ? null : new ApplicationId(id);
    }

    List<Ground> groundsGiven() {
        List<GroundGiven> given = grounds == null ? List.of() : grounds;
        if (given.size() > MOST_GROUNDS) {
            throw Refusal.malformed("grounds", "依据条款不能超过%d项。".formatted(MOST_GROUNDS));
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).ground("grounds[%d].".formatted(i)))
                .toList();
    }

    /** The day by which the information is promised (第三十六条第（二）项): not before the reply that promises it. */
    @Nullable
    LocalDate provideByGiven(LocalDate madeOn) {
        Given promised = new Given("provideBy", "提供日期");
        LocalDate day = promised.limitIfAny(provideBy, madeOn, "答复日期");
        promised.notBefore(madeOn, "答复日期", day);
        return day;
    }

    /** The day the answer was made (国办公开办函〔2016〕235号): posted or sent, else signed for (A28); or as stated. */
    LocalDate day(@Nullable Dispatch sent, LocalDate today, ActSettings settings) {
        if (madeOn != null || sent == null) {
            return new Given("madeOn", "答复日期").day(madeOn, today);
        }
        boolean whenSent = settings.madeWhenSent(sent.method());
        LocalDate day = whenSent ? sent.dispatchedOn() : sent.servedOn();
        String field = whenSent ? "dispatch.dispatchedOn" : "dispatch.servedOn";
        return new Given(field, "送达方式为“%s”时的答复日期".formatted(sent.method().label())).needed(day);
    }

    @Override
    public String toString() {
        return "ReplyBody";
    }
}
