package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal has: its status, and sentences in Chinese (RFC 9457). */
final class Problems {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    private Problems() {}

    static Answer refused(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).as(answer.request()).startsWith("application/problem+json");
        assertThat(answer.text("title")).as(answer.request()).matches(CHINESE);
        assertThat(answer.text("detail")).as(answer.request()).matches(CHINESE);
        assertThat(answer.at("status").asInt()).as(answer.request()).isEqualTo(status);
        return answer;
    }

    /** Refused because of this field, by name and in Chinese. */
    static Answer refused(Answer answer, int status, String field) {
        refused(answer, status);
        assertThat(answer.texts("errors", "field")).as(answer.text()).contains(field);
        assertThat(answer.texts("errors", "message")).as(answer.text()).allMatch(message -> message.matches(CHINESE));
        return answer;
    }

    /** Refused by the law: the sentence names the article. */
    static Answer refusedByArticle(Answer answer, String field) {
        refused(answer, 422, field);
        assertThat(answer.text("detail")).contains("条");
        return answer;
    }
}
