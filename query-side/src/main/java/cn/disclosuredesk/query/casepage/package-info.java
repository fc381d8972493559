/** 案卷: everything about one case, folded from its own events, so that a clerk always sees what she just did. */
@NullMarked
package cn.disclosuredesk.query.casepage;

import org.jspecify.annotations.NullMarked;
