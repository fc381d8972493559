/** The books: which entries a case makes in the tables of all years. */
@NullMarked
package cn.disclosuredesk.books;

import org.jspecify.annotations.NullMarked;
