/** 办理过程: what happened to a case, in the words of the office. */
@NullMarked
package cn.disclosuredesk.desk.pages.history;

import org.jspecify.annotations.NullMarked;
