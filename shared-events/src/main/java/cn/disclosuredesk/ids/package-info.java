/** Names of things: each id is a record of one text, and prints as that text. */
@NullMarked
package cn.disclosuredesk.ids;

import org.jspecify.annotations.NullMarked;
