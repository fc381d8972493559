package cn.disclosuredesk.command.reportyear;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.disclosuredesk.books.PublishedFigures;
import cn.disclosuredesk.books.SealChecks;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.reportyear.YearBooks.Reckoned;
import cn.disclosuredesk.events.reportyear.FiguresStated;
import cn.disclosuredesk.events.reportyear.OpeningStated;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.reportyear.YearRestated;
import cn.disclosuredesk.events.reportyear.YearSealed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReportYearId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 报告年度: one agency's year in the annual report. Its stream is named by agency and year, so it is closed once, and sealed
 * once. A year that nobody closed by name has no stream before its seal.
 */
@Aggregate
class ReportYear {

    private @AggregateIdentifier ReportYearId id;
    private boolean closed;
    private int version;
    private @Nullable FiguresStated stated;

    // 期初 ------------------------------------------------------------------

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StateOpening command, YearBooks books) {
        if (books.isAnySealed(command.agency())) {
            throw Refusal.excluded("year", "已有年度经本系统封存，不能再登记期初。");
        }
        if (books.isTakenOverBefore(command.agency(), command.year())) {
            throw Refusal.excluded("year", "该机关在%d年之前已被承接，不能再登记期初。".formatted(command.year()));
        }
        if (books.running(command.agency()) < command.year()) {
            throw Refusal.excluded("year", "%d年尚未开始，不能作为期初年度。".formatted(command.year()));
        }
        if (books.isEnteredByLaterOpening(command.agency(), command.year())) {
            throw Refusal.excluded("year", "已有以前年度的申请或者复议、诉讼按较晚的期初登记，期初不能改为%d年。".formatted(command.year()));
        }
        if (!books.isStated(command.agency(), command.year(), command.carriedIn())) {
            apply(new OpeningStated(command.agency(), command.year(), command.on(), command.carriedIn()));
        }
    }

    // 已公布数字 -------------------------------------------------------------

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StateFigures command, YearBooks books) {
        if (command.on().getYear() <= command.year()) {
            throw Refusal.excluded("year", "%d年尚未结束，还没有已公布的数字。".formatted(command.year()));
        }
        AgencyCode reporting = books.reporting(command.agency(), command.year());
        if (!reporting.equals(command.agency())) {
            throw Refusal.excluded("year", "%d年的年报由承接机关（代码%s）编制，请在该机关登记。".formatted(command.year(), reporting));
        }
        // What was published without the desk before it sealed the year may still have been stated wrongly.
        if (version > 0 && stated == null) {
            throw Refusal.excluded("year", "%d年已经本系统封存，公布的数字以第%d版为准，不必另行登记。".formatted(command.year(), version));
        }
        FiguresStated now = new FiguresStated(
                command.agency(),
                command.year(),
                command.on(),
                command.figures().figures(),
                command.figures().hasSectionFour());
        if (!says(now)) {
            apply(now);
        }
    }

    private boolean says(FiguresStated now) {
        return stated != null && stated.figures().equals(now.figures()) && stated.sectionFour() == now.sectionFour();
    }

    // 年末结转 ---------------------------------------------------------------

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseYear command, YearEnds ends) {
        if (command.today().getYear() <= command.year()) {
            throw Refusal.excluded("year", "%d年尚未结束，不能办理年末结转。".formatted(command.year()));
        }
        if (!closed) {
            int carriedOver = ends.closing(command.agency(), command.year());
            apply(new YearClosed(command.agency(), command.year(), command.today(), carriedOver));
        }
    }

    // 封存 ------------------------------------------------------------------

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SealYear command, YearBooks books) {
        refuseBeforeItsEnd(command.year(), command.today());
        if (version > 0) {
            return;
        }
        Reckoned reckoned = books.reckoned(command.agency(), command.year());
        refuseWhatDoesNotAddUp(command.year(), reckoned.failing());
        PublishedFigures figures = reckoned.figures();
        apply(new YearSealed(
                command.agency(),
                command.year(),
                command.today(),
                1,
                reckoned.predecessors(),
                figures.figures(),
                figures.hash(command.agency(), command.year(), 1)));
    }

    static void refuseBeforeItsEnd(int year, LocalDate today) {
        if (today.getYear() <= year) {
            throw Refusal.excluded("year", "%d年尚未结束，不能封存。".formatted(year));
        }
    }

    // 更正公布 ---------------------------------------------------------------

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RestateYear command, YearBooks books) {
        Reckoned reckoned = books.reckoned(command.agency(), command.year());
        // Who restates signs for a row 2 other than the opening says: the opening itself can no longer be corrected.
        refuseWhatDoesNotAddUp(
                command.year(),
                reckoned.failing().stream()
                        .filter(failing -> !failing.check().equals(SealChecks.OPENING_DIFFERS))
                        .toList());
        PublishedFigures figures = reckoned.figures();
        int next = version + 1;
        apply(new YearRestated(
                command.agency(),
                command.year(),
                command.on(),
                next,
                reckoned.predecessors(),
                figures.figures(),
                figures.hash(command.agency(), command.year(), next),
                command.reason(),
                command.signedBy()));
    }

    private static void refuseWhatDoesNotAddUp(int year, List<SealChecks.Failing> against) {
        if (!against.isEmpty()) {
            List<Refusal.Fault> faults = against.stream()
                    .map(failing -> new Refusal.Fault(failing.check(), failing.sentence()))
                    .toList();
            throw Refusal.excluded("%d年的数字未通过封存前核对。".formatted(year), faults);
        }
    }

    @EventSourcingHandler
    void on(ReportYearEvent event) {
        id = ReportYearId.of(event.agency(), event.year());
        if (event instanceof YearClosed) {
            closed = true;
        } else if (event instanceof FiguresStated figures) {
            stated = figures;
        } else if (event instanceof YearSealed sealed) {
            version = sealed.version();
        } else if (event instanceof YearRestated restated) {
            version = restated.version();
            stated = null;
        }
    }

    /** For Axon, which fills it by its events. */
    ReportYear() {}
}
