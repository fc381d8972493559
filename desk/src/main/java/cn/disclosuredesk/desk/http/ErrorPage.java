package cn.disclosuredesk.desk.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the server itself refuses ends here, for programs and for people. */
@Controller
final class ErrorPage implements ErrorController {

    private final ProblemAnswers problems;

    ErrorPage(ProblemAnswers problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(status(request));
        if (Audience.isProgram(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))) {
            problems.write(problem, request, response);
            return null;
        }
        return new ModelAndView("error", problems.body(problem, request), problem.status());
    }

    /** Who asks for this page itself asks for nothing. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 400
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
