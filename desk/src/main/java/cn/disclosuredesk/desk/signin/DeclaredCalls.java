package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.desk.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides by {@link CallTable} whether a request may go on, and notes the role in which it is made. A path that is not in the table
 * goes on without a role, so that it ends as 404 or 405; should there be a controller for it, {@link OnlyDeclaredCalls} stops it.
 */
@Component
final class DeclaredCalls implements AuthorizationManager<RequestAuthorizationContext> {

    static final String ROLE = DeclaredCalls.class.getName() + ".role";

    private final CallTable table;

    DeclaredCalls(CallTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        Authentication who = authentication.get();
        if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn)) {
            return new AuthorizationDecision(false);
        }
        HttpServletRequest request = context.getRequest();
        Optional<Call> call = table.find(request.getMethod(), path(request));
        if (call.isEmpty()) {
            return new AuthorizationDecision(true);
        }
        Optional<Role> role = call.flatMap(signedIn::role);
        role.ifPresent(permitted -> request.setAttribute(ROLE, permitted));
        return new AuthorizationDecision(role.isPresent());
    }

    /** The path as MVC will match it: both must see the same one. */
    private static String path(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
    }
}
