/** 征求意见: asking third parties and other agencies, and what they say. */
@NullMarked
package cn.disclosuredesk.command.application.consultation;

import org.jspecify.annotations.NullMarked;
