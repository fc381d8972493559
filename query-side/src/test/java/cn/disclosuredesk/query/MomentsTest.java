package cn.disclosuredesk.query;

import static cn.disclosuredesk.casefile.Happened.handedOver;
import static cn.disclosuredesk.casefile.Happened.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are booked at 09:00:00.001 and 09:00:00.001002 of 2 March 2026. */
class MomentsTest {

    private final StoreForTests store = new StoreForTests();

    @BeforeEach
    void twoEvents() {
        store.record(received("one", "2026-02-09", ApplicantKind.OTHER));
        store.record(handedOver("one", "2026-02-10", "unit", null), 2, "somebody");
    }

    @Test
    void nowContainsEverythingAndCanBeAskedAgain() {
        Moment now = moments().await("group", null);
        assertThat(now.position()).isEqualTo(2);
        assertThat(moments().await("group", now.text())).isEqualTo(now);
        assertThat(now.text()).endsWith("+08:00").hasSize("2026-03-02T09:00:00.001002+08:00".length());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00.001001+08:00, 1",
        "2026-03-02T09:00:00.001002 08:00, 2",
        "2026-03-02T01:00:00.001001999Z, 1",
        "2026-03-02T09:00:00.000999+08:00, 0",
        "0001-01-01T00:00:00Z, 0"
    })
    void ofThePastContainWhatWasRecordedUpToThem(String asOf, long position) {
        assertThat(moments().await("group", asOf).position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-02T09:00:00", "yesterday", "2026-03-02T09:01:00+08:00"})
    void thatAreUnreadableOrHaveNotComeAreRefused(String asOf) {
        assertThatThrownBy(() -> moments().await("group", asOf))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        refused -> assertThat(refused.field()).isEqualTo("asOf"));
    }

    private Moments moments() {
        return new Moments(store, store, new ChinaTime(store.clock()));
    }
}
