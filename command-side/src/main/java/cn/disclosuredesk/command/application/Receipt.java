package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 收到: the four days of a receipt. {@code receivedOn} is the legal one; while {@code provisional}, nobody has confirmed
 * unsigned mail, fax or e-mail and the day of arrival stands for it, so that nobody gains time by confirming late.
 */
public record Receipt(
        Channel channel,
        LocalDate receivedOn,
        boolean provisional,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn) {

    /** The legal day is known, as in a ledger. */
    static Receipt on(Channel channel, LocalDate receivedOn) {
        return new Receipt(channel, receivedOn, false, null, null, null);
    }

    /** As an application was registered. */
    public static Receipt of(ApplicationReceived registration) {
        return new Receipt(
                registration.channel(),
                registration.receivedOn(),
                registration.provisional(),
                registration.submittedOn(),
                registration.arrivedOn(),
                registration.confirmedOn());
    }

    /**
     * This receipt with other days or another channel. Where no legal day is given, it moves with the day that decides; one
     * that does not follow from the others, as in a ledger, stays.
     *
     * @throws Refusal where the days contradict each other
     */
    Receipt corrected(
            Channel by,
            @Nullable LocalDate legal,
            @Nullable LocalDate submitted,
            @Nullable LocalDate arrived,
            @Nullable LocalDate confirmed) {
        if (legal != null) {
            return derived(by, legal, submitted, arrived, confirmed);
        }
        if (isDecided(by, submitted, arrived, confirmed)) {
            Receipt now = derived(by, null, submitted, arrived, confirmed);
            if (!decidesAsBefore(now)) {
                return now;
            }
        }
        Receipt checked = derived(by, receivedOn, submitted, arrived, confirmed);
        boolean waits = provisional && isDecided(by, submitted, arrived, confirmed);
        return new Receipt(by, checked.receivedOn(), waits, submitted, arrived, confirmed);
    }

    private boolean decidesAsBefore(Receipt now) {
        if (!isDecided(channel, submittedOn, arrivedOn, confirmedOn)) {
            return false;
        }
        Receipt before = derived(channel, null, submittedOn, arrivedOn, confirmedOn);
        return before.receivedOn().equals(now.receivedOn()) && before.provisional() == now.provisional();
    }

    private static boolean isDecided(
            Channel channel,
            @Nullable LocalDate submitted,
            @Nullable LocalDate arrived,
            @Nullable LocalDate confirmed) {
        return switch (channel) {
            case IN_PERSON, ORAL -> submitted != null;
            case REGISTERED_MAIL -> arrived != null;
            case ONLINE -> arrived != null || submitted != null;
            default -> confirmed != null || arrived != null;
        };
    }

    /**
     * The legal day by the channel (《政府信息公开条例》第三十一条; 网络 by 最高人民法院指导案例26号: the day the portal acknowledged). A day given
     * as {@code receivedOn} holds as it is.
     *
     * @throws Refusal where the days contradict each other or the one that decides is missing
     */
    static Receipt derived(
            Channel channel,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate confirmedOn) {
        inOrder("arrivedOn", "到达日期", submittedOn, arrivedOn);
        inOrder("confirmedOn", "确认日期", arrivedOn, confirmedOn);
        inOrder("confirmedOn", "确认日期", submittedOn, confirmedOn);
        if (receivedOn != null) {
            inOrder("receivedOn", "收到日期", submittedOn, receivedOn);
            inOrder("receivedOn", "收到日期", arrivedOn, receivedOn);
            return new Receipt(channel, receivedOn, false, submittedOn, arrivedOn, confirmedOn);
        }
        return switch (channel) {
            case IN_PERSON, ORAL -> {
                LocalDate day = needed("submittedOn", "提交日期", channel, submittedOn);
                yield new Receipt(channel, day, false, submittedOn, arrivedOn, confirmedOn);
            }
            case REGISTERED_MAIL -> {
                LocalDate day = needed("arrivedOn", "签收日期", channel, arrivedOn);
                yield new Receipt(channel, day, false, submittedOn, arrivedOn, confirmedOn);
            }
            case ONLINE -> {
                LocalDate day = arrivedOn != null ? arrivedOn : needed("submittedOn", "提交日期", channel, submittedOn);
                yield new Receipt(channel, day, false, submittedOn, arrivedOn, confirmedOn);
            }
            default ->
                confirmedOn != null
                        ? new Receipt(channel, confirmedOn, false, submittedOn, arrivedOn, confirmedOn)
                        : new Receipt(
                                channel,
                                needed("arrivedOn", "到达日期", channel, arrivedOn),
                                true,
                                submittedOn,
                                arrivedOn,
                                null);
        };
    }

    private static LocalDate needed(String field, String label, Channel channel, @Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.malformed(field, "申请方式为“%s”时应填写%s（《政府信息公开条例》第三十一条）。".formatted(channel.label(), label));
        }
        return day;
    }

    private static void inOrder(String field, String label, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw Refusal.malformed(field, "%s%s早于%s，前后矛盾。".formatted(label, later, earlier));
        }
    }
}
