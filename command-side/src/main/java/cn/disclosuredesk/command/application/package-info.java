/** The application (申请): its acts, the rules that judge them, and the calls that carry them out. */
@NullMarked
package cn.disclosuredesk.command.application;

import org.jspecify.annotations.NullMarked;
