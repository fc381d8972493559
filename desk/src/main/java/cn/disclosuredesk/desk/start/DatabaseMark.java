package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.command.agency.DemoAgencies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * An invented office and a real one never share a database, whatever the folders say: looked at before anything is recorded and before
 * the web server opens. A database without the mark is real, also one of an earlier release.
 */
@Component
class DatabaseMark implements SmartLifecycle {

    private final DemoAgencies agencies;
    private final boolean demo;
    private volatile boolean checked;

    DatabaseMark(DemoAgencies agencies, @Value("${desk.demo:false}") boolean demo) {
        this.agencies = agencies;
        this.demo = demo;
    }

    @Override
    public void start() {
        if (demo && agencies.anyReal()) {
            throw new StartRefused("数据库中已有真实办公室的记录，不能在其中演示，已有记录未作任何改动。请以 DESK_DEMO=false 启动本机关的办理台。");
        }
        if (!demo && agencies.any()) {
            throw new StartRefused("数据库属于演示办公室，其中的记录均为虚构，不能当作真实办公室启动。请为本机关使用另一个数据库；要看演示，请以 DESK_DEMO=true 启动。");
        }
        checked = true;
    }

    @Override
    public void stop() {
        checked = false;
    }

    @Override
    public boolean isRunning() {
        return checked;
    }

    @Override
    public int getPhase() {
        return BeforeTheWeb.MARKS;
    }
}
