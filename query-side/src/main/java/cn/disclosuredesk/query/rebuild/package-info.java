/**
 * Filling the board anew beside the one in use, comparing the two row by row, and putting the new one in its place. Nothing here names a
 * table of a read model; they are found in the catalog.
 */
@NullMarked
package cn.disclosuredesk.query.rebuild;

import org.jspecify.annotations.NullMarked;
