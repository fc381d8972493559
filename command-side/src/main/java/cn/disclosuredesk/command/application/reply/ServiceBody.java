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
        Given service = new Given(path + "servedOn", "送达日期");
        LocalDate served = service.dayIfAny(servedOn, today);
        service.notBefore(dispatched, "寄出日期", served);
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
