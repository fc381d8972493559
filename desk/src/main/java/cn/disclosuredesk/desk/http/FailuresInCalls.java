package cn.disclosuredesk.desk.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Failures of every handler, controllers and static files alike. A resolver and no advice: what it writes must not depend on what the
 * caller accepts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailuresInCalls implements HandlerExceptionResolver {

    private final ProblemAnswers problems;

    FailuresInCalls(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return new ModelAndView();
        }
        if (response.isCommitted()) {
            // Half an answer is sent: only a broken connection tells the caller so.
            return null;
        }
        Problem problem = problems.explain(failure, request);
        if (!Audience.isProgram(request)) {
            return new ModelAndView("error", problems.body(problem, request), problem.status());
        }
        try {
            problems.write(problem, request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
