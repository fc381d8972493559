/** Ports to the vault, where everything lies that a person typed. */
@NullMarked
package cn.disclosuredesk.vault;

import org.jspecify.annotations.NullMarked;
