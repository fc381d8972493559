/** The people of the desk: who they are, in which roles, and for which agencies. */
@NullMarked
package cn.disclosuredesk.desk.people;

import org.jspecify.annotations.NullMarked;
