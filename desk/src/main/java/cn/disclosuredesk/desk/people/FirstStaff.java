package cn.disclosuredesk.desk.people;

import java.util.List;
import java.util.Set;

/** Who is there at the first start. */
public interface FirstStaff {

    List<Newcomer> all();

    /** Somebody with sign-in, for all agencies. */
    record Newcomer(String username, String displayName, Set<Role> roles) {}
}
