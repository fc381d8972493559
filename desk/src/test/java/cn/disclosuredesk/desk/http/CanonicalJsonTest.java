package cn.disclosuredesk.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    private final CanonicalJson json = new CanonicalJson();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[true,null]} | { \"b\": [ true, null ], \"a\": 1.0 }",
                "{\"a\":100} | {\"a\":1e2}",
                "{\"a\":\"\\u5f20\"} | {\"a\":\"张\"}",
                "{\"a\":0} | {\"a\":0.00}"
            })
    void isTheSameForTheSameValue(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1} | {\"a\":\"1\"}",
                "{\"a\":[1,2]} | {\"a\":[2,1]}",
                "{\"a\":null} | {}",
                "[[1],2] | [[1,2]]",
                "{\"a\":\"1,\\\"b\\\":2\"} | {\"a\":1,\"b\":2}"
            })
    void differsForAnotherValue(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void isTheTextItselfWhereThatIsNoJson() {
        assertThat(of("{")).isEqualTo("{");
    }

    @Test
    void isShortForLargeNumbers() {
        assertThat(of("1e99999")).hasSizeLessThan(20);
    }

    private String of(String text) {
        return json.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
