package cn.disclosuredesk.desk.demo;

import cn.disclosuredesk.desk.demo.script.Who;
import cn.disclosuredesk.desk.people.FirstStaff;
import cn.disclosuredesk.desk.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The invented people, who can sign in like real ones. */
@Component
@Primary
@ConditionalOnProperty("desk.demo")
final class DemoStaff implements FirstStaff {

    @Override
    public List<Newcomer> all() {
        return Arrays.stream(Who.values())
                .map(who -> new Newcomer(
                        who.username(),
                        who.displayName(),
                        Arrays.stream(who.roles()).map(Role::valueOf).collect(Collectors.toSet())))
                .toList();
    }
}
