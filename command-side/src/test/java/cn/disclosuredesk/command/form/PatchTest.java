package cn.disclosuredesk.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PatchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode object(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'a': 1, 'b': 2}                       | {'b': 3}                        | {'a': 1, 'b': 3}",
                "{'a': 1}                               | {'a': null}                     | {'a': null}",
                "{'a': {'b': 1, 'c': 2}}                | {'a': {'c': 3}}                 | {'a': {'b': 1, 'c': 3}}",
                "{'a': null}                            | {'a': {'c': 3}}                 | {'a': {'c': 3}}",
                "{'a': [1, 2]}                          | {'a': [3]}                      | {'a': [3]}",
                "{'outcome': '3.1', 'disposition': 'G'} | {'outcome': '3.2'}              | {'outcome': '3.2'}",
                "{'outcome': '3.1', 'disposition': 'G'} | {'disposition': 'P'}            | {'disposition': 'P'}",
                "{'outcome': '3.1', 'disposition': 'G'} | {'disposition': null}           | {'outcome': '3.1', 'disposition': null}",
                "{'answerBy': 'x', 'answerWithin': null}| {'answerWithin': {'days': 1}}   | {'answerWithin': {'days': 1}}",
                "{'applicants': [{'n': 1}, {'n': 2}]}   | {'applicant': {'n': 3}}         | {'applicants': [{'n': 3}, {'n': 2}]}",
                "{'applicant': {'n': 1}}                | {'applicants': [{'n': 2}]}      | {'applicants': [{'n': 2}]}"
            })
    void putsWhatShouldHaveBeenRecordedOverWhatWas(String told, String changes, String corrected) {
        assertThat(new Patch(object(changes)).over(object(told))).isEqualTo(object(corrected));
    }
}
