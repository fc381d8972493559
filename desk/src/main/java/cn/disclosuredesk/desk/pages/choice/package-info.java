/** Which agency a page is about. */
@NullMarked
package cn.disclosuredesk.desk.pages.choice;

import org.jspecify.annotations.NullMarked;
