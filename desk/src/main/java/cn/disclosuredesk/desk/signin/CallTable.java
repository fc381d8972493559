package cn.disclosuredesk.desk.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which kind of call a method and a path are; the first line that fits. Pages bear the paths of the calls without {@code /api}. What
 * stands nowhere here is refused, so a new controller is shut until somebody says who may use it.
 */
@Component
public final class CallTable {

    private static final List<Line> LINES = List.of(
            post("/applications", Call.REGISTER),
            post("/applications/{id}/confirmation", Call.HAND_OVER),
            post("/applications/{id}/assignment", Call.HAND_OVER),
            post("/applications/{id}/contacts", Call.HAND_OVER),
            post("/applications/{id}/unreachable", Call.HAND_OVER),
            post("/applications/{id}/copies", Call.HAND_OVER),
            post("/applications/{id}/acceptance", Call.HAND_OVER),
            post("/applications/{id}/notes", Call.HAND_OVER),
            post("/applications/{id}/what-if", Call.HAND_OVER),
            post("/applications/{id}/split", Call.CORRECT),
            post("/applications/{id}/agency-change", Call.CORRECT),
            post("/applications/{id}/identity", Call.CORRECT),
            post("/applications/{id}/correction", Call.CORRECT),
            post("/applications/{id}/annulment", Call.CORRECT),
            post("/applications/{id}/events/{sequence}/retraction", Call.CORRECT),
            post("/applications/{id}/**", Call.ACT),
            post("/reviews", Call.ACT),
            post("/reviews/{id}/annulment", Call.CORRECT),
            post("/reviews/{id}/correction", Call.CORRECT),
            post("/reviews/{id}/events/{sequence}/retraction", Call.CORRECT),
            post("/reviews/{id}/**", Call.ACT),
            post("/ledgers", Call.IMPORT),
            post("/ledgers/mapping", Call.IMPORT),
            put("/ledger-mapping", Call.IMPORT),
            post("/ledgers/{id}/again", Call.IMPORT),
            post("/years/{year}/close", Call.CLOSE),
            post("/years/{year}/seal", Call.SEAL),
            post("/years/{year}/restatement", Call.SEAL),
            post("/years/{year}/opening", Call.SEAL),
            put("/years/{year}/published", Call.STATE_FIGURES),
            post("/annual-reports/{year}/published", Call.STATE_FIGURES),
            post("/annual-reports/{year}/published/opening", Call.SEAL),
            post("/holiday-notices", Call.HOLIDAY_NOTICE),
            post("/agencies/{code}/succession/**", Call.SUCCEED),
            post("/agencies/**", Call.AGENCIES),
            post("/rebuilds", Call.OPERATE),
            post("/people/**", Call.PEOPLE),
            post("/password", Call.OWN_DESK),
            get("/applications/**", Call.READ_CASES),
            get("/reviews/**", Call.READ_CASES),
            get("/deadlines/**", Call.READ_CASES),
            get("/ledgers", Call.IMPORT),
            get("/ledgers/mapping", Call.IMPORT),
            get("/ledgers/template.xlsx", Call.IMPORT),
            get("/ledger-mapping", Call.IMPORT),
            get("/ledgers/**", Call.READ_CASES),
            get("/ledger.xlsx", Call.READ_CASES),
            get("/ledger.zip", Call.READ_CASES),
            get("/ledger-exports", Call.READ_EXPORTS),
            get("/annual-reports/{year}/{section}/cells/**", Call.READ_CASES),
            get("/annual-reports/{year}/differences", Call.READ_CASES),
            get("/annual-reports/**", Call.READ_TABLES),
            get("/period-reports/{section}/cells/**", Call.READ_CASES),
            get("/period-reports/**", Call.READ_TABLES),
            get("/years", Call.READ_TABLES),
            get("/years/**", Call.READ_TABLES),
            get("/rebuilds", Call.OPERATE),
            get("/rebuilds/**", Call.OPERATE),
            get("/holiday-notices/**", Call.READ_OFFICE),
            get("/working-days/**", Call.READ_OFFICE),
            get("/agencies/**", Call.READ_OFFICE),
            get("/people/**", Call.PEOPLE),
            get("/password", Call.OWN_DESK),
            get("/", Call.OWN_DESK));

    private static final String API = "/api";

    /** The kind of call; empty where there is no such call. {@code path} is the one that MVC matches, without context and query. */
    public Optional<Call> find(String method, String path) {
        String read = method.equals("HEAD") ? "GET" : method;
        PathContainer page = PathContainer.parsePath(path.startsWith(API + "/") ? path.substring(API.length()) : path);
        return LINES.stream()
                .filter(line -> line.method.equals(read) && line.pattern.matches(page))
                .map(Line::call)
                .findFirst();
    }

    private static Line post(String pattern, Call call) {
        return new Line("POST", PathPatternParser.defaultInstance.parse(pattern), call);
    }

    private static Line put(String pattern, Call call) {
        return new Line("PUT", PathPatternParser.defaultInstance.parse(pattern), call);
    }

    private static Line get(String pattern, Call call) {
        return new Line("GET", PathPatternParser.defaultInstance.parse(pattern), call);
    }

    private record Line(String method, PathPattern pattern, Call call) {}
}
