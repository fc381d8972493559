/** 答复: what it says, how it leaves and arrives, and what may follow. */
@NullMarked
package cn.disclosuredesk.command.application.reply;

import org.jspecify.annotations.NullMarked;
