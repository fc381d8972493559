/** 拆分、改登机关: a case goes on in others, with its day of receipt and its clock. */
@NullMarked
package cn.disclosuredesk.command.application.division;

import org.jspecify.annotations.NullMarked;
