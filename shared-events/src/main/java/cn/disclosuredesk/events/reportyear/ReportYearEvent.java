package cn.disclosuredesk.events.reportyear;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.ids.AgencyCode;

/** What can happen to one agency's year. */
public sealed interface ReportYearEvent extends DisclosureEvent
        permits OpeningStated, FiguresStated, YearClosed, YearSealed, YearRestated {

    AgencyCode agency();

    int year();
}
