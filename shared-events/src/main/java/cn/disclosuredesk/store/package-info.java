/** How events are kept and read again: the only place here that knows Axon, Spring and PostgreSQL. */
@NullMarked
package cn.disclosuredesk.store;

import org.jspecify.annotations.NullMarked;
