package cn.disclosuredesk.desk.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** From a failure to the answer. What nobody can explain is 500: logged under the request's id, answered without any detail. */
@Component
public final class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private static final int DEEPEST_CAUSE = 20;

    private final List<Explains> explanations;
    private final Words words;
    private final JsonMapper json;

    ProblemAnswers(List<Explains> explanations, Words words, JsonMapper json) {
        this.explanations = explanations;
        this.words = words;
        this.json = json;
    }

    /** Answers a program with the general sentence of a status. */
    public void write(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(Problem.of(status), request, response);
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body(problem, request)));
    }

    /** What the failure, or the first of its causes that can be explained, means to the caller. */
    Problem explain(Throwable failure, HttpServletRequest request) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            for (Explains explanation : explanations) {
                Optional<Problem> problem = explanation.explain(cause);
                if (problem.isPresent()) {
                    return noted(problem.get(), cause);
                }
            }
            cause = cause.getCause();
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), Wordless.of(failure));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    Map<String, Object> body(Problem problem, HttpServletRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", words.title(problem.status()));
        body.put("status", problem.status().value());
        body.put("detail", problem.detail() == null ? words.detail(problem.status()) : problem.detail());
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors());
        }
        body.putAll(problem.more());
        body.put("requestId", RequestId.of(request));
        return body;
    }

    private static Problem noted(Problem problem, Throwable cause) {
        if (problem.status().is5xxServerError()) {
            log.warn(
                    "answered {}: {}",
                    problem.status().value(),
                    cause.getClass().getName());
        }
        return problem;
    }
}
