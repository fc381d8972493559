/** 复议诉讼: the page of one reconsideration or lawsuit. */
@NullMarked
package cn.disclosuredesk.desk.pages.review;

import org.jspecify.annotations.NullMarked;
