package cn.disclosuredesk.desk.signin;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.AgencyNotUsable;
import cn.disclosuredesk.agency.AgencyNotUsable.Why;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.desk.http.RequestId;
import cn.disclosuredesk.desk.people.AgencyScope;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.AgencyCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** {@link CurrentActor} from who has signed in and from the request that is being answered. */
@Component
final class SignedInActor implements CurrentActor {

    private final Agencies known;

    SignedInActor(Agencies known) {
        this.known = known;
    }

    @Override
    public Actor actor() {
        HttpServletRequest request = request();
        if (!(request.getAttribute(DeclaredCalls.ROLE) instanceof Role role)) {
            throw new IllegalStateException("an undeclared call has no role");
        }
        boolean api = request.getServletPath().startsWith("/api/");
        return new Actor(
                signedIn().person(), role.name(), api ? Envelope.Via.API : Envelope.Via.WEB, RequestId.of(request));
    }

    @Override
    public AgencyCode agency(@Nullable String given) {
        Hers hers = hers();
        if (given == null || given.isBlank()) {
            List<AgencyCode> answering =
                    agencies().stream().filter(agency -> !hers.tookOver(agency)).toList();
            if (answering.size() != 1) {
                throw new AgencyNotUsable(Why.LEFT_OUT);
            }
            return answering.get(0);
        }
        if (!AgencyCode.isCode(given)) {
            throw new AgencyNotUsable(Why.UNKNOWN);
        }
        AgencyCode code = known.find(new AgencyCode(given))
                .map(Agencies.Entry::code)
                .orElseThrow(() -> new AgencyNotUsable(Why.UNKNOWN));
        if (!hers.contain(code)) {
            throw new AgencyNotUsable(Why.NOT_HERS);
        }
        return code;
    }

    @Override
    public List<AgencyCode> agencies() {
        Hers hers = hers();
        return known.all().stream()
                .map(Agencies.Entry::code)
                .filter(hers::contain)
                .toList();
    }

    private Hers hers() {
        return new Hers(signedIn().agencies(), known.takenOver());
    }

    /** Who may act for an agency may act for those it took over: their cases are its work now. */
    private record Hers(AgencyScope scope, Map<AgencyCode, Agencies.TakenOver> takenOver) {

        boolean contain(AgencyCode agency) {
            return scope.contains(agency) || tookOver(agency);
        }

        boolean tookOver(AgencyCode agency) {
            Agencies.TakenOver by = takenOver.get(agency);
            return by != null && contain(by.successor());
        }
    }

    @Override
    public boolean mayReadNames() {
        return signedIn().may(Call.READ_NAMES);
    }

    private static SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new IllegalStateException("nobody has signed in");
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("no request is being answered");
    }
}
