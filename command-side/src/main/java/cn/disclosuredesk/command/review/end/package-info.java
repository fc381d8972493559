/** 审结、上诉、生效、作废. */
@NullMarked
package cn.disclosuredesk.command.review.end;

import org.jspecify.annotations.NullMarked;
