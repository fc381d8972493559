/** The office: the one program that is started. */
@NullMarked
package cn.disclosuredesk.desk;

import org.jspecify.annotations.NullMarked;
