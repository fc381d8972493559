/** The report year: its close (年末结转), and which cases are open in which year. */
@NullMarked
package cn.disclosuredesk.command.reportyear;

import org.jspecify.annotations.NullMarked;
