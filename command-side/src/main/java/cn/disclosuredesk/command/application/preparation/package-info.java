/** 拟办: what comes before a reply: searching, examining, approving. */
@NullMarked
package cn.disclosuredesk.command.application.preparation;

import org.jspecify.annotations.NullMarked;
