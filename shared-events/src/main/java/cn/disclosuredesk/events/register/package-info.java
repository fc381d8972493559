/** The history of what became of a whole register (台账): when it left the desk, and to whom. */
@NullMarked
package cn.disclosuredesk.events.register;

import org.jspecify.annotations.NullMarked;
