package cn.disclosuredesk.desk.demo.script;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.desk.demo.script.Deed.Ref;
import cn.disclosuredesk.desk.demo.script.Deed.What;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    private static final WorkingDays CALENDAR = NationalCalendar.of(BundledCalendar.notices());

    /** Every thirty-first day of four years, leap day, New Year and the end of the known calendars among them. */
    static Stream<LocalDate> manyDays() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        return Stream.concat(
                first.datesUntil(LocalDate.of(2029, 1, 1), Period.ofDays(31)),
                Stream.of("2024-03-01", "2026-01-01", "2026-02-18", "2026-12-31", "2027-01-01", "2028-02-29")
                        .map(LocalDate::parse));
    }

    @ParameterizedTest
    @MethodSource("manyDays")
    void onWhateverDayItIsShownEveryDeedIsPastAndRefersToAnEarlierOne(LocalDate today) {
        List<Deed> deeds = Script.upTo(today, CALENDAR).deeds();
        Set<String> known = new HashSet<>();
        for (Deed deed : deeds) {
            assertThat(deed.at().toLocalDate()).isBefore(today);
            assertThat(references(deed.body())).as("%s", deed).allMatch(known::contains);
            known.add(deed.thing());
            if (deed.label() != null) {
                known.add(deed.thing() + "#" + deed.label());
            }
        }
        assertThat(deeds).isSortedAccordingTo(Comparator.comparing(Deed::at));
    }

    @ParameterizedTest
    @MethodSource("manyDays")
    void nobodyWorksOnARestDayAndNobodyComesToAClosedCounter(LocalDate today) {
        assertThat(Script.upTo(today, CALENDAR).deeds())
                .filteredOn(deed -> deed.what() != What.YEAR)
                .allSatisfy(deed -> {
                    assertThat(CALENDAR.isWorkingDay(deed.at().toLocalDate())).isTrue();
                    if (!"ONLINE".equals(deed.body().get("channel"))
                            && deed.body().get("submittedOn") instanceof LocalDate day) {
                        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
                    }
                    if (deed.body().get("madeOn") instanceof LocalDate day) {
                        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("manyDays")
    void nothingHappensOnADayThatHadNotComeWhenItWasRecorded(LocalDate today) {
        assertThat(Script.upTo(today, CALENDAR).deeds())
                .allSatisfy(deed -> assertThat(Stream.of(
                                        "on",
                                        "madeOn",
                                        "sentOn",
                                        "servedOn",
                                        "receivedOn",
                                        "submittedOn",
                                        "arrivedOn",
                                        "notifiedOn",
                                        "decidedOn",
                                        "withdrawnOn",
                                        "issuedOn",
                                        "effectiveOn")
                                .map(deed.body()::get)
                                .filter(LocalDate.class::isInstance)
                                .map(LocalDate.class::cast))
                        .allMatch(day -> !day.isAfter(deed.at().toLocalDate())));
    }

    @Test
    void theSameDayGivesTheSameScript() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        assertThat(Script.upTo(today, CALENDAR).deeds())
                .isEqualTo(Script.upTo(today, CALENDAR).deeds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-18", "2026-11-20", "2027-06-15"})
    void thePastIsTheSameOnWhateverDayItIsShown(LocalDate today) {
        assertThat(of2024(today)).isEqualTo(of2024(LocalDate.of(2026, 7, 1)));
    }

    private static Set<Object> of2024(LocalDate today) {
        return Script.upTo(today, CALENDAR).deeds().stream()
                .filter(deed -> deed.thing().startsWith("2024-") && deed.act().equals(Deed.REGISTER))
                .map(deed -> (Object) deed.body())
                .collect(Collectors.toSet());
    }

    @Test
    void noIdentityCardCouldExist() {
        assertThat(Script.upTo(LocalDate.of(2026, 11, 20), CALENDAR).deeds().stream()
                        .map(deed -> deed.body().get("applicant"))
                        .filter(Map.class::isInstance)
                        .map(applicant -> ((Map<?, ?>) applicant).get("idNumber"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast))
                .isNotEmpty()
                .noneMatch(ScriptTest::isValid);
    }

    @Test
    void noNumberOfACourtIsGivenTwice() {
        assertThat(Script.upTo(LocalDate.of(2026, 11, 20), CALENDAR).deeds().stream()
                        .map(deed -> deed.body().get("caseNo"))
                        .filter(String.class::isInstance))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void aDocumentNumberIsWrittenAsTheStandardSaysAndGivenOnce() {
        assertThat(Script.upTo(LocalDate.of(2026, 11, 20), CALENDAR).deeds().stream()
                        .map(deed -> deed.body().get("documentNo"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\p{IsHan}+〔20\\d\\d〕[1-9]\\d*号"));
    }

    private static boolean isValid(String card) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (card.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == card.charAt(17);
    }

    private static Stream<String> references(Object value) {
        if (value instanceof Ref ref) {
            return Stream.of(ref.name());
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(ScriptTest::references);
        }
        return value instanceof Collection<?> many ? many.stream().flatMap(ScriptTest::references) : Stream.empty();
    }
}
