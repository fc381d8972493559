package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** How applications reach the office: over the counter and by post only when it is open, on the web at any time. */
final class Arrivals {

    private static final List<Channel> CHANNELS = List.of(
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.ONLINE,
            Channel.REGISTERED_MAIL,
            Channel.REGISTERED_MAIL,
            Channel.REGISTERED_MAIL,
            Channel.REGISTERED_MAIL,
            Channel.REGISTERED_MAIL,
            Channel.IN_PERSON,
            Channel.IN_PERSON,
            Channel.IN_PERSON,
            Channel.IN_PERSON,
            Channel.EMAIL,
            Channel.EMAIL,
            Channel.ORDINARY_MAIL,
            Channel.FAX);

    private Arrivals() {}

    static Channel channel(Random random) {
        return Applicant.pick(CHANNELS, random);
    }

    /** A day between two, both included; on a rest day only what comes over the web. */
    static LocalDate day(LocalDate first, LocalDate last, Channel channel, OfficeDays days, Random random) {
        int span = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        LocalDate day = first.plusDays(random.nextInt(span));
        while (channel != Channel.ONLINE && !days.isWorked(day)) {
            day = day.equals(last) ? days.before(last, 1) : day.plusDays(1);
        }
        return day;
    }
}
