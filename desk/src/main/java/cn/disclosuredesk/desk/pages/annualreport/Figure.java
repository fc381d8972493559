package cn.disclosuredesk.desk.pages.annualreport;

/**
 * A figure of a table: the names of its row and column in addresses, the words for both, and the count. In section four the row is
 * the block and the column the result.
 */
record Figure(String row, String column, String rowWords, String columnWords, long count) {}
