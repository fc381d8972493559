package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.http.ProblemAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** How programs are told that they are not signed in (401), or may not (403). */
final class RefusedAtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers problems;

    RefusedAtTheDoor(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"disclosure-desk\", charset=\"UTF-8\"");
        problems.write(HttpStatus.UNAUTHORIZED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(HttpStatus.FORBIDDEN, request, response);
    }
}
