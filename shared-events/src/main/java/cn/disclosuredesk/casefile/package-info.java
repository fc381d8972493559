/** The one fold of a case: everything that happened, read by aggregate, clock, tables and pages alike. */
@NullMarked
package cn.disclosuredesk.casefile;

import org.jspecify.annotations.NullMarked;
