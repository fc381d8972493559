/** The vault (保险库): what a person typed lies here, each subject under a key of her own. */
@NullMarked
package cn.disclosuredesk.command.vault;

import org.jspecify.annotations.NullMarked;
