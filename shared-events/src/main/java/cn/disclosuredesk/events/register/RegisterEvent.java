package cn.disclosuredesk.events.register;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.AgencyCode;

/** What can happen to the register of an agency as a whole. */
public sealed interface RegisterEvent extends DisclosureEvent permits RegisterExported {

    AgencyCode agency();
}
