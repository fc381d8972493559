package cn.disclosuredesk.command.reportyear;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.ids.ReportYearId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 报告年度: one agency's year in the annual report. Its stream is named by agency and year, so it is closed once. */
@Aggregate
class ReportYear {

    private @AggregateIdentifier ReportYearId id;

    // 年末结转 ---------------------------------------------------------------

    @CommandHandler
    ReportYear(CloseYear command, YearEnds ends) {
        if (command.today().getYear() <= command.year()) {
            throw Refusal.excluded("year", "%d年尚未结束，不能办理年末结转。".formatted(command.year()));
        }
        int carriedOver = ends.closing(command.agency(), command.year());
        apply(new YearClosed(command.agency(), command.year(), command.today(), carriedOver));
    }

    @EventSourcingHandler
    void on(YearClosed event) {
        id = ReportYearId.of(event.agency(), event.year());
    }

    /** For Axon, which fills it by its events. */
    ReportYear() {}
}
