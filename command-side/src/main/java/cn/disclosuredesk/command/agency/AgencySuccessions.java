package cn.disclosuredesk.command.agency;

/** 机构承接: who took over whom, as commands decide by it. */
public interface AgencySuccessions {

    cn.disclosuredesk.agency.Successions all();
}
