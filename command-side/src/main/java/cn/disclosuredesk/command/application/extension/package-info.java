/** 延期. */
@NullMarked
package cn.disclosuredesk.command.application.extension;

import org.jspecify.annotations.NullMarked;
