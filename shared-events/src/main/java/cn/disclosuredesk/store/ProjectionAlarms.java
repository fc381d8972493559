package cn.disclosuredesk.store;

import java.util.List;

/** Which projections cannot be relied upon just now. */
public interface ProjectionAlarms {

    /** The groups that stand, or lack an event that was booked more than a minute ago; empty when all is well. */
    List<ProjectionAlarm> raised();
}
