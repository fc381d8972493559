package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.reportform.Form;
import cn.disclosuredesk.reportform.PrintedFigures;
import cn.disclosuredesk.reportform.ReportText;
import cn.disclosuredesk.reportform.ReportText.Reading;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says of years that were published without this desk: their figures (已公布数字), and where its books begin
 * (期初).
 */
public final class YearStatements {

    /** A whole report with its narrative is a tenth of it. */
    private static final int LONGEST = 200_000;

    private static final int KINDS = ApplicantKind.values().length;

    private final Once once;
    private final Acts acts;
    private final Clock clock;

    YearStatements(Once once, Acts acts, Clock clock) {
        this.once = once;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * States the figures in a text that was copied from a table or a whole report.
     *
     * @return what was read otherwise than as a plain number, one sentence each
     * @throws Refusal where a figure cannot be told for sure, each named; where the year cannot be stated
     */
    public List<String> published(AgencyCode agency, Actor actor, int year, @Nullable String text) {
        YearApi.requireReportable(year, LocalDate.now(clock));
        String pasted = new Given("text", "年度报告的文本").needed(text);
        if (pasted.length() > LONGEST) {
            throw Refusal.malformed("text", "文本不能超过%d个字，只需粘贴第三、第四部分。".formatted(LONGEST));
        }
        Reading reading = ReportText.read(pasted, year);
        PrintedFigures figures = reading.figures();
        if (figures == null) {
            throw Refusal.malformed(
                    "文本中的表格无法读取。",
                    reading.faults().stream()
                            .map(fault -> new Refusal.Fault("text", fault))
                            .toList());
        }
        state(agency, actor, year, figures);
        return reading.remarks();
    }

    /** States figures that were typed. */
    public void published(AgencyCode agency, Actor actor, int year, TypedFigures typed) {
        YearApi.requireReportable(year, LocalDate.now(clock));
        state(agency, actor, year, typed.read(Form.of(year)));
    }

    private void state(AgencyCode agency, Actor actor, int year, PrintedFigures figures) {
        LocalDate today = LocalDate.now(clock);
        once.run(() -> {
            acts.carryOut(agency, actor, new StateFigures(agency, year, today, figures));
            return Done.ok(year, 0);
        });
    }

    /**
     * 期初: the first year whose books the desk keeps, and what was carried into it, column by column.
     *
     * @return the same numbers
     */
    public List<Integer> opening(AgencyCode agency, Actor actor, int year, @Nullable List<@Nullable Integer> given) {
        LocalDate today = LocalDate.now(clock);
        YearApi.requireReportable(year, today);
        List<Integer> carriedIn = carriedIn(given);
        once.run(() -> {
            acts.carryOut(agency, actor, new StateOpening(agency, year, today, carriedIn));
            return Done.ok(year, 0);
        });
        return carriedIn;
    }

    private static List<Integer> carriedIn(@Nullable List<@Nullable Integer> given) {
        List<@Nullable Integer> columns = new Given("carriedIn", "上年结转").needed(given);
        if (columns.size() != KINDS) {
            throw Refusal.malformed("carriedIn", "上年结转应依次填写%d类申请人的件数。".formatted(KINDS));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Integer column : columns) {
            if (column == null || column < 0) {
                throw Refusal.malformed("carriedIn[%d]".formatted(numbers.size()), "件数应为不小于0的整数。");
            }
            numbers.add(column);
        }
        return numbers;
    }
}
