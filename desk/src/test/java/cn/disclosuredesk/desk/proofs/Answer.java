package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the desk answered to {@code request}. */
record Answer(String request, int status, HttpHeaders headers, String text) {

    /** The same answer, if its status is this one; otherwise the test fails and shows what came instead. */
    Answer expect(int wanted) {
        assertThat(status).as("%s → %s", request, text).isEqualTo(wanted);
        return this;
    }

    JsonNode json() {
        return Json.read(text);
    }

    /** A member by its path, such as {@code reply.outcome} or {@code items.0.id}; missing where there is none. */
    JsonNode at(String path) {
        return json().at("/" + path.replace('.', '/'));
    }

    String text(String path) {
        JsonNode node = at(path);
        assertThat(node.isValueNode()).as("%s in %s → %s", path, request, text).isTrue();
        return node.asString();
    }

    /** The values of one member of each element of a list. */
    List<String> texts(String list, String member) {
        return StreamSupport.stream(at(list).spliterator(), false)
                .map(element -> element.path(member).asString(""))
                .toList();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
