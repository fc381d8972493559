package cn.disclosuredesk.desk.frame;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.desk.people.Role;
import cn.disclosuredesk.desk.signin.Call;
import cn.disclosuredesk.desk.signin.CallTable;
import cn.disclosuredesk.desk.signin.SignedIn;
import cn.disclosuredesk.store.ProjectionAlarm;
import cn.disclosuredesk.store.ProjectionAlarms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Read by {@code layout.html} as {@code @frame}, for whoever has signed in. */
@Component("frame")
public final class Frame {

    private final CallTable calls;
    private final Agencies agencies;
    private final ProjectionAlarms alarms;
    private final List<MenuEntry> entries;
    private final boolean demo;
    private final boolean ownOffice;

    Frame(
            CallTable calls,
            Agencies agencies,
            ProjectionAlarms alarms,
            List<MenuEntry> entries,
            @Value("${desk.demo:false}") boolean demo,
            @Value("${desk.own-office:false}") boolean ownOffice) {
        this.demo = demo;
        this.ownOffice = ownOffice;
        this.calls = calls;
        this.agencies = agencies;
        this.alarms = alarms;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::place))
                .toList();
    }

    /** Null on the page where one signs in, and where an error came before that. */
    public @Nullable SignedIn who() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
    }

    public List<Role> roles() {
        return signedIn().map(who -> who.roles().stream().sorted().toList()).orElse(List.of());
    }

    /** Name of her agency, where it is one. */
    public @Nullable String agency() {
        List<String> names = agencyNames();
        return names.size() == 1 ? names.get(0) : null;
    }

    /** How many agencies she works for. */
    public int agencyCount() {
        return agencyNames().size();
    }

    /** What she may open. */
    public List<MenuEntry> menu() {
        return entries.stream().filter(entry -> mayOpen(entry.path())).toList();
    }

    /** Whether everything that the pages show is invented. */
    public boolean isDemo() {
        return demo;
    }

    /** How to get from the invented office to a real one. */
    public String wayToOwnOffice() {
        return ownOffice ? "desk.demo.existing" : "desk.demo.own";
    }

    /** Whether a page may show her what belongs to this kind of call. */
    public boolean may(Call call) {
        return signedIn().map(who -> who.may(call)).orElse(false);
    }

    /** What she must know on whatever page she is: that lists or tables stand or are behind. Null when all is well. */
    public @Nullable String alarm() {
        if (who() == null) {
            return null;
        }
        try {
            List<ProjectionAlarm> raised = alarms.raised();
            if (raised.isEmpty()) {
                return null;
            }
            return raised.stream().anyMatch(ProjectionAlarm::stands) ? "desk.alarm.stands" : "desk.alarm.behind";
        } catch (DataAccessException away) {
            // The page that says so bears this frame too.
            return null;
        }
    }

    private boolean mayOpen(String path) {
        return calls.find("GET", path).map(this::may).orElse(false);
    }

    private List<String> agencyNames() {
        return signedIn()
                .map(who -> agencies.all().stream()
                        .filter(agency -> who.agencies().contains(agency.code()))
                        .map(Agencies.Entry::name)
                        .toList())
                .orElse(List.of());
    }

    private Optional<SignedIn> signedIn() {
        return Optional.ofNullable(who());
    }
}
