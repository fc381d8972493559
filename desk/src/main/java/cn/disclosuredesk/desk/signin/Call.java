package cn.disclosuredesk.desk.signin;

import static cn.disclosuredesk.desk.people.Role.ADMIN;
import static cn.disclosuredesk.desk.people.Role.AUDITOR;
import static cn.disclosuredesk.desk.people.Role.HANDLER;
import static cn.disclosuredesk.desk.people.Role.HEAD;
import static cn.disclosuredesk.desk.people.Role.REGISTRAR;

import cn.disclosuredesk.desk.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kinds of calls, each with the roles that may make them. The only place where this is said. */
public enum Call {
    /** 登记. */
    REGISTER(REGISTRAR, HEAD),
    /** 导入台账. */
    IMPORT(REGISTRAR, HEAD),
    /** 更正, 撤销记录, 登记作废. */
    CORRECT(REGISTRAR, HEAD),
    /** 确认收到、转办：the registrar's last steps, or the handler's first. */
    HAND_OVER(REGISTRAR, HANDLER, HEAD),
    /** Every other act on a case or a review. */
    ACT(HANDLER, HEAD),
    /** 年末结转. */
    CLOSE(HEAD),
    /** 封存、更正公布、期初结转. */
    SEAL(HEAD),
    /** 机构承接. */
    SUCCEED(HEAD),
    /** 放假通知. */
    HOLIDAY_NOTICE(HEAD),
    /** Founding and renaming agencies. */
    AGENCIES(HEAD, ADMIN),
    /** People, their roles and passwords. */
    PEOPLE(ADMIN),
    /** Running the desk: rebuilding what is shown. */
    OPERATE(ADMIN, HEAD),
    /** Cases, reviews, deadlines, ledgers, cells: whatever leads to a single case. */
    READ_CASES(REGISTRAR, HANDLER, HEAD, AUDITOR),
    /** Who applied. The auditor sees that a name is there, not which. */
    READ_NAMES(REGISTRAR, HANDLER, HEAD),
    /** Who took the register with all names out of the desk. */
    READ_EXPORTS(HEAD, AUDITOR),
    /** Annual reports and years. */
    READ_TABLES(REGISTRAR, HANDLER, HEAD, AUDITOR),
    /** What is no case: agencies, the calendar. */
    READ_OFFICE(REGISTRAR, HANDLER, HEAD, AUDITOR, ADMIN),
    /** The first page, and one's own password. */
    OWN_DESK(REGISTRAR, HANDLER, HEAD, AUDITOR, ADMIN);

    private final Set<Role> roles;

    Call(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** The role in which somebody makes this call: the first of hers that permits it. */
    public Optional<Role> permits(Set<Role> hers) {
        return List.of(Role.values()).stream()
                .filter(role -> roles.contains(role) && hers.contains(role))
                .findFirst();
    }
}
