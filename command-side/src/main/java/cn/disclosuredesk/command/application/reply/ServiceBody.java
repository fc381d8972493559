package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 送达: how a letter leaves and arrives; also stands as {@code dispatch} in a reply. */
record ServiceBody(
        @Nullable ServiceMethod method,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate servedOn,
        @Nullable String trackingNo) {

    static @Nullable ServiceBody of(@Nullable Dispatch dispatch) {
        return dispatch == null
                ? null
                : new ServiceBody(
                        dispatch.method(), dispatch.dispatchedOn(), dispatch.servedOn(), dispatch.trackingNo());
    }

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

    @Override
    public String toString() {
        return "Service";
    }
}
