/** What happened in the invented office, day by day: a pure function of the day on which it is shown and of the calendar. */
@NullMarked
package cn.disclosuredesk.desk.demo.script;

import org.jspecify.annotations.NullMarked;
