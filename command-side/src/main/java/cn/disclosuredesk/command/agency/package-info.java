/** The agency (行政机关): founded, renamed, and the list that commands read. */
@NullMarked
package cn.disclosuredesk.command.agency;

import org.jspecify.annotations.NullMarked;
