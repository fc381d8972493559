package cn.disclosuredesk.desk.pages.application;

import cn.disclosuredesk.clock.CaseReading.Segment;
import cn.disclosuredesk.query.casepage.CasePage;
import cn.disclosuredesk.query.casepage.ClockPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says by what a due date was found: counted in working days, or a day that somebody set. */
@Component
final class ClockWords {

    /** Working days of 第三十三条; before 2019-05-15 there were fewer. */
    private static final int WORKING_DAYS = 20;

    private final MessageSource messages;

    ClockWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence for a case that has a due date; empty for one without. */
    String basis(CasePage page, ClockPage clock) {
        LocalDate due = clock.dueOn();
        if (due == null) {
            return "";
        }
        if (page.inquiries().delays().stream().anyMatch(delay -> delay.until().equals(due))) {
            return say("clock.basis.delayed");
        }
        if (page.replies().replyDueAgain().stream().anyMatch(again -> due.equals(again.performBy()))) {
            return say("clock.basis.ordered");
        }
        return counted(page, clock);
    }

    private String counted(CasePage page, ClockPage clock) {
        List<Segment> segments = clock.segments();
        Segment running = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        int extension = running == null ? 0 : running.extension();
        int days = clock.days().stream()
                        .map(ClockPage.Day::counted)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(WORKING_DAYS + extension)
                - extension;
        String law = days == WORKING_DAYS ? "clock.basis" : "clock.basis.former";
        String start = (running == null ? page.dates().receivedOn() : running.from()).toString();
        if (extension == 0) {
            return say(law, start, String.valueOf(days));
        }
        String extended = law.equals("clock.basis") ? "clock.basis.extended" : "clock.basis.former-extended";
        return say(extended, start, String.valueOf(days), String.valueOf(extension));
    }

    private String say(String key, String... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }
}
