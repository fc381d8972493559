/** What stands round every page: who is here, for which agency, and where one can go. */
@NullMarked
package cn.disclosuredesk.desk.frame;

import org.jspecify.annotations.NullMarked;
