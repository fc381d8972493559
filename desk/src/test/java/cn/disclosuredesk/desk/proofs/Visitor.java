package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages: signs in by the form and has a session. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<tr data-row=\"([^\"]+)\">(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern FIGURE =
            Pattern.compile("<td data-column=\"\\d\">\\s*(?:<a [^>]*>)?(\\d+)(?:</a>)?\\s*</td>");

    private final DeskClient client;

    private Visitor(DeskClient client) {
        this.client = client;
    }

    static Visitor signedIn(DeskClient desk, String username) {
        Answer form = desk.get("/login").expect(200);
        DeskClient session = desk.with("Cookie", cookie(form));
        String body = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        username,
                        DeskClient.PASSWORD,
                        URLEncoder.encode(first(TOKEN, form.text()), StandardCharsets.UTF_8));
        Answer answer =
                session.post("/login", "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
        answer.expect(302);
        return new Visitor(desk.with("Cookie", cookie(answer)));
    }

    Answer open(String path) {
        return client.get(path);
    }

    /** The page as text. */
    String read(String path) {
        return open(path).expect(200).text();
    }

    /** Posts a form, with the token that stands in the page where the form is. */
    Answer send(String page, String path, Parts parts) {
        return client.post(path, parts.field("_csrf", first(TOKEN, read(page))));
    }

    Answer send(String path, LargeUpload upload) {
        return client.post(path, upload);
    }

    Answer sendWithoutToken(String path, Parts parts) {
        return client.post(path, parts);
    }

    /** The figures of section three, row by row, as {@link GoldenTable#sectionThree()} ends: {@code 3.1 [15,1,0,0,0,0,16]}. */
    static List<String> figures(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> row.group(1)
                        + FIGURE.matcher(row.group(2))
                                .results()
                                .map(figure -> figure.group(1))
                                .collect(Collectors.joining(",", " [", "]")))
                .toList();
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
