package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.people.People;
import cn.disclosuredesk.desk.people.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session outlives what it began with. With each request the person is looked up again: shut out or with a new password, she signs
 * in anew; with other roles or agencies, she has these from now on.
 */
final class StillEmployed extends OncePerRequestFilter {

    private final People people;

    StillEmployed(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedIn signedIn) {
            Optional<SignedIn> now = people.findById(signedIn.person().value())
                    .filter(Person::isEnabled)
                    .map(SignedIn::of)
                    .filter(same -> Objects.equals(same.passwordSince(), signedIn.passwordSince()));
            if (now.isEmpty()) {
                end(request);
                response.sendRedirect(request.getContextPath() + "/login");
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(PasswordSignIn.authenticated(now.get())));
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
