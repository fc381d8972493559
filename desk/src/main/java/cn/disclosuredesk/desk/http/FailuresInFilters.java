package cn.disclosuredesk.desk.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Failures that no call has seen, such as a database that is away while somebody signs in. Tomcat would log their messages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class FailuresInFilters extends OncePerRequestFilter {

    private final ProblemAnswers problems;

    FailuresInFilters(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            Problem problem = problems.explain(failure, request);
            if (Audience.isProgram(request)) {
                problems.write(problem, request, response);
            } else {
                problem.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
                response.sendError(problem.status().value());
            }
        }
    }
}
