/** 台账逐周增长: what a line says that it did not say when it was taken last, and what of the case follows from that. */
@NullMarked
package cn.disclosuredesk.command.ledger.growth;

import org.jspecify.annotations.NullMarked;
