package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.command.agency.Founding;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.store.RetriedOnConflict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first start of an empty desk: one agency, named by the office. After the event store can take commands and before the web server
 * opens. Of two nodes that start at once one founds it; the other loses the race for the stream, looks again and finds it there.
 */
@Component
class FirstAgency implements SmartLifecycle {

    private final Founding founding;
    private final TransactionOperations transaction;
    private final RetriedOnConflict retried;
    private final AgencyCode code;
    private final String name;
    private volatile boolean done;

    FirstAgency(
            Founding founding,
            TransactionOperations transaction,
            RetriedOnConflict retried,
            @Value("${desk.agency-code}") String code,
            @Value("${desk.agency-name}") String name) {
        this.founding = founding;
        this.transaction = transaction;
        this.retried = retried;
        if (!AgencyCode.isCode(code)) {
            throw new StartRefused("DESK_AGENCY_CODE 的值“" + code + "”不能作为机关代码，请用 1 至 32 个字母、数字、- 或 _，以字母或数字开头。");
        }
        this.code = new AgencyCode(code);
        this.name = name;
    }

    @Override
    public void start() {
        retried.run(() -> transaction.execute(status -> {
            founding.foundFirst(code, name);
            return true;
        }));
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return BeforeTheWeb.AGENCY;
    }
}
