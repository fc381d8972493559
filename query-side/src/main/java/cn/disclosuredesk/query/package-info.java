/** What every answer of the query side needs: the board, the instant of a question, and how to say that there is no answer. */
@NullMarked
package cn.disclosuredesk.query;

import org.jspecify.annotations.NullMarked;
