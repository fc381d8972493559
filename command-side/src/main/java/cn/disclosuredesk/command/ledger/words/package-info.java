/** How an office writes its ledgers: the headers and words that it tells the desk once. */
@NullMarked
package cn.disclosuredesk.command.ledger.words;

import org.jspecify.annotations.NullMarked;
