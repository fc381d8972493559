/** The official words: rows, columns, channels, legal kinds, as the law and the forms know them. */
@NullMarked
package cn.disclosuredesk.vocabulary;

import org.jspecify.annotations.NullMarked;
