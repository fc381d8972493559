/** The ledger file (台账): its columns and its words, the same for reading and for writing it. */
@NullMarked
package cn.disclosuredesk.ledgerfile;

import org.jspecify.annotations.NullMarked;
