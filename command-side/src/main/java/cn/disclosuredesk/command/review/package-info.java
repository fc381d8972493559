/** The review (复议、诉讼): notified, decided, carried over. */
@NullMarked
package cn.disclosuredesk.command.review;

import org.jspecify.annotations.NullMarked;
