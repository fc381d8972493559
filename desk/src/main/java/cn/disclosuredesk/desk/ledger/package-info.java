/** 台账导出: hands the register out as a file, and keeps that it was. */
@NullMarked
package cn.disclosuredesk.desk.ledger;

import org.jspecify.annotations.NullMarked;
