/** 审理经过: acceptance, procedure, our answer, hearings, suspension. */
@NullMarked
package cn.disclosuredesk.command.review.course;

import org.jspecify.annotations.NullMarked;
