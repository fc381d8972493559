package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of the acts on a case, as {@code POST /api/applications/{id}/…} takes them. */
final class ActBodies {

    private ActBodies() {}

    record Confirmation(@Nullable LocalDate confirmedOn) {}

    record Assignment(
            @Nullable String unit,
            @Nullable String handler,
            @Nullable LocalDate on) {}

    record Withdrawal(
            @Nullable LocalDate withdrawnOn, @Nullable String reason) {

        @Override
        public String toString() {
            return "Withdrawal";
        }
    }

    /** 送达: also stands as {@code dispatch} in a reply. */
    record Service(
            @Nullable ServiceMethod method,
            @Nullable LocalDate dispatchedOn,
            @Nullable LocalDate servedOn,
            @Nullable String trackingNo) {

        Dispatch dispatch(String path, LocalDate today) {
            LocalDate dispatched = new Given(path + "dispatchedOn", "寄出日期").dayIfAny(dispatchedOn, today);
            LocalDate served = new Given(path + "servedOn", "送达日期").dayIfAny(servedOn, today);
            if (dispatched != null && served != null && served.isBefore(dispatched)) {
                throw Refusal.malformed(path + "servedOn", "送达日期%s早于寄出日期%s，前后矛盾。".formatted(served, dispatched));
            }
            if (dispatched == null && served == null) {
                throw Refusal.malformed(path + "dispatchedOn", "请填写寄出日期或者送达日期。");
            }
            return new Dispatch(
                    new Given(path + "method", "送达方式").needed(method),
                    dispatched,
                    served,
                    new Given(path + "trackingNo", "邮件号").postNumberIfAny(trackingNo));
        }
    }

    record GroundGiven(@Nullable String article, @Nullable String item) {}

    record Reply(
            @Nullable LocalDate madeOn,
            @Nullable Service dispatch,
            @Nullable String outcome,
            @Nullable Disposition disposition,
            @Nullable List<GroundGiven> grounds,
            @Nullable String subReason,
            @Nullable LocalDate docDate,
            @Nullable String documentNo) {

        /** The legal kind; where only the row is given, the kind that it usually stands for. */
        Disposition kind() {
            Outcome row = outcome == null
                    ? null
                    : Outcome.ofCode(outcome)
                            .orElseThrow(() -> Refusal.malformed("outcome", "办理结果代码应为 3.1 至 3.6.3 中的一项。"));
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

        List<Ground> groundsGiven() {
            return grounds == null
                    ? List.of()
                    : grounds.stream()
                            .map(ground -> new Ground(
                                    new Given("grounds.article", "依据条款").line(ground.article()),
                                    new Given("grounds.item", "依据条款的项").lineIfAny(ground.item())))
                            .toList();
        }

        /** The day the answer was made (国办公开办函〔2016〕235号): posted or sent, else signed for; or as stated. */
        LocalDate day(@Nullable Dispatch sent, LocalDate today) {
            if (madeOn != null || sent == null) {
                return new Given("madeOn", "答复日期").day(madeOn, today);
            }
            LocalDate day = sent.method().madeWhenDispatched() ? sent.dispatchedOn() : sent.servedOn();
            String field = sent.method().madeWhenDispatched() ? "dispatch.dispatchedOn" : "dispatch.servedOn";
            return new Given(field, "送达方式为“%s”时的答复日期".formatted(sent.method().label())).needed(day);
        }

        @Override
        public String toString() {
            return "Reply";
        }
    }
}
