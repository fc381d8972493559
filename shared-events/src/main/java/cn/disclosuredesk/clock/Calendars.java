package cn.disclosuredesk.clock;

/** Which calendar holds at the moment: the notices that have been loaded, for the clock of either side. */
public interface Calendars {

    /** The calendar of the State Council's notices (国务院办公厅节假日安排), without local days off. */
    WorkingDays nationwide();
}
