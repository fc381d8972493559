package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.ids.AgencyCode;

/** Acts on whole agencies shut every other command on them out. */
public interface HeldAlone {

    /**
     * Waits until no command on these agencies is under way, and lets none begin until the transaction ends. Taken in the
     * order of the codes, so that two of such acts do not wait for each other.
     */
    void alone(AgencyCode... agencies);
}
