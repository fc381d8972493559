/** What is decided: commands, the rules of the law, and the calls that carry them out. */
@NullMarked
package cn.disclosuredesk.command;

import org.jspecify.annotations.NullMarked;
