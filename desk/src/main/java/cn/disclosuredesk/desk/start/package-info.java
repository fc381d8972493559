/** Before the first page: the data folder, the database (embedded or given), what it must promise, and the clock. */
@NullMarked
package cn.disclosuredesk.desk.start;

import org.jspecify.annotations.NullMarked;
