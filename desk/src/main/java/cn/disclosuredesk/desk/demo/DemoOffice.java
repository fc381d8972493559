package cn.disclosuredesk.desk.demo;

import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.agency.DemoAgencies;
import cn.disclosuredesk.command.agency.Founding;
import cn.disclosuredesk.desk.demo.script.Deed;
import cn.disclosuredesk.desk.demo.script.Deed.What;
import cn.disclosuredesk.desk.demo.script.Script;
import cn.disclosuredesk.desk.start.BeforeTheWeb;
import cn.disclosuredesk.desk.start.PlayedClock;
import cn.disclosuredesk.desk.start.StartRefused;
import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first start of a demo office: it works through its years, a month a transaction, by a clock that is put from deed to deed.
 * Nothing else works meanwhile: the web server is closed and the scheduler waits for it. Killed, it goes on with the next month; done,
 * it is never done again and the days simply pass.
 */
@Component
@ConditionalOnProperty("desk.demo")
final class DemoOffice implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoOffice.class);

    private static final String UNNAMED = "本机关";
    private static final String NAME = "青山县人民政府办公室";
    private static final int TELL_EVERY_MONTHS = 6;

    private final Player player;
    private final PlayedTable played;
    private final Founding founding;
    private final DemoAgencies agencies;
    private final TransactionOperations transaction;
    private final PlayedClock clock;
    private final Calendars calendars;
    private final ReadyTables tables;
    private final AgencyCode agency;
    private final String name;
    private final boolean ownOffice;
    private volatile boolean ready;

    DemoOffice(
            Player player,
            PlayedTable played,
            Founding founding,
            DemoAgencies agencies,
            TransactionOperations transaction,
            PlayedClock clock,
            Calendars calendars,
            ReadyTables tables,
            @Value("${desk.agency-code}") String code,
            @Value("${desk.agency-name}") String name,
            @Value("${desk.own-office:false}") boolean ownOffice) {
        this.player = player;
        this.played = played;
        this.founding = founding;
        this.agencies = agencies;
        this.transaction = transaction;
        this.clock = clock;
        this.calendars = calendars;
        this.tables = tables;
        this.agency = new AgencyCode(code);
        this.name = name.equals(UNNAMED) ? NAME : name;
        this.ownOffice = ownOffice;
    }

    @Override
    public void start() {
        if (!played.isDone()) {
            play();
        }
        log.warn(
                "演示办公室：全部申请人、案件和数字均为虚构。{}",
                ownOffice
                        ? "本机关的办理台在 ~/.disclosure-desk/office，未受影响：以 DESK_DEMO=false 启动即可继续使用。"
                        : "开办本机关自己的办理台：以 DESK_DEMO=false 启动。");
        ready = true;
    }

    private void play() {
        LocalDate today = played.shownOn().orElseGet(() -> LocalDate.now(clock));
        if (today.isBefore(Script.EARLIEST_SHOWING)) {
            throw new StartRefused("演示办公室从 2023 年演起，本机日期为 " + today + "，请先校准时钟；要开办本机关的办理台，请以 DESK_DEMO=false 启动。");
        }
        Script script = Script.upTo(today, calendars.nationwide());
        List<Deed> deeds = script.deeds();
        log.info("演示办公室正在准备：{} 项办理记录，自 {} 年起，约需半分钟", deeds.size(), Script.FIRST_YEAR);
        try {
            found(today);
            int next = 0;
            LocalDate told = deeds.get(0).at().toLocalDate();
            while (next < deeds.size()) {
                LocalDate day = deeds.get(next).at().toLocalDate();
                if (!day.isBefore(told)) {
                    log.info("演示办公室：已到 {} 年 {} 月", day.getYear(), day.getMonthValue());
                    told = day.withDayOfMonth(1).plusMonths(TELL_EVERY_MONTHS);
                }
                next = oneMonth(deeds, next);
            }
        } finally {
            clock.run();
        }
        finish(script.onTheDay());
        tables.await();
        log.info("演示办公室已就绪");
    }

    private void found(LocalDate today) {
        putTo(LocalDate.of(Script.FIRST_YEAR, 1, 1).atTime(0, 5));
        transaction.executeWithoutResult(status -> {
            played.playedAlone();
            if (!agencies.any()) {
                founding.foundDemo(agency, name);
                played.shownOn(today);
            }
        });
    }

    /**
     * Returns where the next month begins: behind the given place, unless a former start or another node was there already. A deed
     * that the law refuses is left out and the month done without it: an office with a gap shows more than none.
     */
    private int oneMonth(List<Deed> deeds, int from) {
        Set<Deed> leftOut = new HashSet<>();
        while (true) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> oneMonth(deeds, from, leftOut)));
            } catch (DeedRefused refused) {
                tellLeftOut(refused);
                leftOut.add(refused.deed());
            }
        }
    }

    private int oneMonth(List<Deed> deeds, int from, Set<Deed> leftOut) {
        int next = Math.max(from, played.playedAlone());
        if (next > from || next == deeds.size()) {
            return next;
        }
        Deed first = deeds.get(next);
        while (next < deeds.size() && isDoneWith(first, deeds.get(next))) {
            Deed deed = deeds.get(next);
            if (!leftOut.contains(deed)) {
                putTo(deed.at());
                player.play(deed, agency);
            }
            next++;
        }
        played.played(next);
        return next;
    }

    /** Closing and sealing stand alone, as they do in an office: whoever records asks once a transaction what is sealed. */
    private static boolean isDoneWith(Deed first, Deed other) {
        return first == other
                || (first.what() != What.YEAR
                        && other.what() != What.YEAR
                        && YearMonth.from(first.at()).equals(YearMonth.from(other.at())));
    }

    private void finish(Deed last) {
        try {
            transaction.executeWithoutResult(status -> {
                played.playedAlone();
                if (!played.isDone()) {
                    player.play(last, agency);
                    played.done();
                }
            });
        } catch (DeedRefused refused) {
            tellLeftOut(refused);
            transaction.executeWithoutResult(status -> played.done());
        }
    }

    private static void tellLeftOut(DeedRefused refused) {
        log.warn("演示办公室：略过一项不能成立的办理记录（{}）", refused.getMessage());
    }

    private void putTo(LocalDateTime moment) {
        clock.putTo(moment.atZone(clock.getZone()).toInstant());
    }

    @Override
    public void stop() {
        ready = false;
    }

    @Override
    public boolean isRunning() {
        return ready;
    }

    @Override
    public int getPhase() {
        return BeforeTheWeb.DEMO;
    }
}
