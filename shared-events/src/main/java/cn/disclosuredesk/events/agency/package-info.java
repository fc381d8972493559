/** The history of an agency (行政机关) that answers through this desk. */
@NullMarked
package cn.disclosuredesk.events.agency;

import org.jspecify.annotations.NullMarked;
