/** The files of an upload: what can be read of them, and how they wait until they are read. */
@NullMarked
package cn.disclosuredesk.command.ledger.file;

import org.jspecify.annotations.NullMarked;
