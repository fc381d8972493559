package cn.disclosuredesk.events.agency;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.AgencyCode;

/** What can happen to an agency (行政机关). */
public sealed interface AgencyEvent extends DisclosureEvent
        permits AgencyFounded, AgencyMarkedAsDemo, AgencyRenamed, AgencySucceeded, AgencySuccessionRetracted {

    AgencyCode agency();
}
