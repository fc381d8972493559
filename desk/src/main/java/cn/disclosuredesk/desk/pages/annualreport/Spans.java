package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.query.annualreport.Period;
import cn.disclosuredesk.query.annualreport.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The year or period that a page is about: its address, its words, and what links to it carry. */
@Component
final class Spans {

    private final MessageSource messages;

    Spans(MessageSource messages) {
        this.messages = messages;
    }

    Span ofYear(int year, View view) {
        return new Span("/annual-reports/" + year, say("span.year", year), extra(view, null));
    }

    Span ofPeriod(Period period, View view) {
        boolean oneYear = period.from().getYear() == period.to().getYear();
        boolean oneMonth = period.from().equals(period.to());
        String words = oneMonth
                ? say("span.month", period.from().getYear(), period.from().getMonthValue())
                : oneYear
                        ? say(
                                "span.months",
                                period.from().getYear(),
                                period.from().getMonthValue(),
                                period.to().getMonthValue())
                        : say(
                                "span.months-of-years",
                                period.from().getYear(),
                                period.from().getMonthValue(),
                                period.to().getYear(),
                                period.to().getMonthValue());
        return new Span("/period-reports", words, extra(view, period));
    }

    private static List<String> extra(View view, @Nullable Period period) {
        List<String> extra = new ArrayList<>();
        if (period != null) {
            extra.add("from=" + period.from());
            extra.add("to=" + period.to());
        }
        if (view == View.BY_FACTS) {
            extra.add("view=facts");
        }
        return List.copyOf(extra);
    }

    private String say(String key, int... numbers) {
        List<String> texts = new ArrayList<>();
        for (int number : numbers) {
            texts.add(String.valueOf(number));
        }
        return messages.getMessage(key, texts.toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    /** @param address where its page stands, without what follows the question mark */
    record Span(String address, String words, List<String> parameters) {

        /** What addresses about it carry behind the question mark; blank where it goes without saying. */
        String query(AgencyChoice choice, @Nullable String asOf) {
            String query = choice.query(asOf);
            for (String parameter : parameters) {
                query += (query.isEmpty() ? "?" : "&") + parameter;
            }
            return query;
        }
    }
}
