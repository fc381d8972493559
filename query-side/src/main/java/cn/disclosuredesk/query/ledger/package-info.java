/** 台账导出: the register and the reviews as the ledger file that an office keeps, line by line. */
@NullMarked
package cn.disclosuredesk.query.ledger;

import org.jspecify.annotations.NullMarked;
