/** An act that is sent twice happens once, and an act on an outdated view does not happen at all. */
@NullMarked
package cn.disclosuredesk.command.once;

import org.jspecify.annotations.NullMarked;
