/** The register as a whole: that it was taken out of the desk with all names. */
@NullMarked
package cn.disclosuredesk.command.register;

import org.jspecify.annotations.NullMarked;
