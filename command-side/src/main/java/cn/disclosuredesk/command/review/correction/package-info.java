/** 更正、撤销记录 of a review. */
@NullMarked
package cn.disclosuredesk.command.review.correction;

import org.jspecify.annotations.NullMarked;
