/** 台账导入: handing a ledger in, and what became of it. */
@NullMarked
package cn.disclosuredesk.desk.pages.ledger;

import org.jspecify.annotations.NullMarked;
