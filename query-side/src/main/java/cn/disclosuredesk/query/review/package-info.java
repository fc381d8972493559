/** 复议诉讼: the page of a review with the dates to keep, and the list of all reviews of an agency. */
@NullMarked
package cn.disclosuredesk.query.review;

import org.jspecify.annotations.NullMarked;
