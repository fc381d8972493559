/** 工作日: counting working days from any day, for whoever wants to check a date. */
@NullMarked
package cn.disclosuredesk.query.workingdays;

import org.jspecify.annotations.NullMarked;
