/** The report year: its close (年末结转), its seal (封存) and what follows from it, and which cases stand in which year. */
@NullMarked
package cn.disclosuredesk.command.reportyear;

import org.jspecify.annotations.NullMarked;
