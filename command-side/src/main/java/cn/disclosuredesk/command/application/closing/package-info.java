/** 办结之后: publishing for all, archiving, notes, and taking a registration out of the tables. */
@NullMarked
package cn.disclosuredesk.command.application.closing;

import org.jspecify.annotations.NullMarked;
