/** The history of one agency's year in the annual report. */
@NullMarked
package cn.disclosuredesk.events.reportyear;

import org.jspecify.annotations.NullMarked;
