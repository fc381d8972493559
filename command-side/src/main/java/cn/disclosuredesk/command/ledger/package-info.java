/** Import of the ledger file (台账): each line becomes ordinary acts. */
@NullMarked
package cn.disclosuredesk.command.ledger;

import org.jspecify.annotations.NullMarked;
