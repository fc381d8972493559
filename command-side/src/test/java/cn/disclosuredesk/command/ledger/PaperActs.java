package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.ids.AgencyCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Acts that are written on paper: a table with a row per line. The content of an application says what happens: 拒绝 is
 * refused after its row was written, 冲突 meets somebody else once, 死锁 always, 故障 fails in the database.
 */
final class PaperActs implements LedgerActs {

    static final String REFUSED = "本案不能这样登记";

    private final JdbcClient jdbc;
    private final AtomicInteger conflicts = new AtomicInteger();
    private Runnable beforeEach = () -> {};

    PaperActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table office.paper (place serial, agency text, number text, hash text, source text,"
                        + " primary key (agency, number))")
                .update();
    }

    void beforeEach(Runnable work) {
        beforeEach = work;
    }

    List<String> numbers() {
        return jdbc.sql("select number from office.paper order by place")
                .query(String.class)
                .list();
    }

    @Override
    public Taken take(AgencyCode agency, ApplicationLine line, LineOrigin origin) {
        Taken taken = write(agency, line.receiptNo(), origin.place(), origin.hash());
        switch (line.content()) {
            case "拒绝" -> throw Refusal.excluded("madeOn", REFUSED);
            case "故障" -> jdbc.sql("select 1 / 0").query(Integer.class).single();
            case "冲突" -> {
                if (conflicts.getAndIncrement() == 0) {
                    throw new ConcurrencyException("somebody else");
                }
            }
            case "死锁" -> throw new ConcurrencyException("always");
            default -> {}
        }
        return taken;
    }

    @Override
    public Taken take(AgencyCode agency, ReviewLine line, LineOrigin origin) {
        for (String number : line.receiptNos()) {
            if (hash(agency, number).isEmpty()) {
                throw Refusal.excluded("applicationIds", "没有登记号 " + number);
            }
        }
        return write(agency, String.valueOf(line.caseNo()), origin.place(), origin.hash());
    }

    @Override
    public Taken take(AgencyCode agency, ProcessRow row, LineOrigin origin) {
        if (hash(agency, row.number()).isEmpty()) {
            throw Refusal.excluded(new RowField(0, "receiptNo").name(), "没有登记号 " + row.number());
        }
        return Taken.ACCEPTED;
    }

    private Taken write(AgencyCode agency, String number, String source, String hash) {
        beforeEach.run();
        Optional<String> known = hash(agency, number);
        if (known.isPresent()) {
            if (known.get().equals(hash)) {
                return Taken.UNCHANGED;
            }
            throw Refusal.recordedAlready("receiptNo", "号码已有不同内容");
        }
        jdbc.sql("insert into office.paper (agency, number, hash, source) values (?, ?, ?, ?)")
                .params(agency.value(), number, hash, source)
                .update();
        return Taken.ACCEPTED;
    }

    private Optional<String> hash(AgencyCode agency, String number) {
        return jdbc.sql("select hash from office.paper where agency = ? and number = ?")
                .params(agency.value(), number)
                .query(String.class)
                .optional();
    }

    @Override
    public List<String> missing(AgencyCode agency, ProcessRow row) {
        return List.of();
    }
}
