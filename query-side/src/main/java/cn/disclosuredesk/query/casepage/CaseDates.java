package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.clock.CaseReading.Awaited;
import cn.disclosuredesk.clock.CaseReading.Beside;
import cn.disclosuredesk.clock.CaseReading.Note;
import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.clock.Light;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a case.
 *
 * @param receivedOn legal day of receipt (第三十一条), derived from the three after it
 * @param dueOn null while the applicant is waited for; once the case has ended, the date that held
 * @param firstDueOn the reply period from receipt, without restart, exclusion or extension
 * @param provisional the due date, or the day of receipt behind it, may still move
 * @param clarificationBy last day for a clarification notice (第三十条)
 * @param segments 计时段, the present one last
 * @param beside dates by another reading of the law, with why
 * @param awaited who is waited for, and until when
 * @param lapses what came too late to have its effect
 */
public record CaseDates(
        LocalDate receivedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate dueOn,
        LocalDate firstDueOn,
        boolean provisional,
        @Nullable Integer workingDaysLeft,
        @Nullable Light light,
        @Nullable LocalDate clarificationBy,
        List<Segment> segments,
        List<Beside> beside,
        List<Awaited> awaited,
        List<Note> lapses) {}
