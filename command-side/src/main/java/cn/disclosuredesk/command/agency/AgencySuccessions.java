package cn.disclosuredesk.command.agency;

import cn.disclosuredesk.agency.Successions;

/** 机构承接 at this desk, as commands see them: read in the command's own transaction. */
public interface AgencySuccessions {

    /** All that stand now. */
    Successions all();
}
