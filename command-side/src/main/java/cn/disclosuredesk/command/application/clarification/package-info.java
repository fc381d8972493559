/** 补正: asking the applicant to say more clearly what she wants, and her corrected text. */
@NullMarked
package cn.disclosuredesk.command.application.clarification;

import org.jspecify.annotations.NullMarked;
