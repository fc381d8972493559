/** 撤回. */
@NullMarked
package cn.disclosuredesk.command.application.withdrawal;

import org.jspecify.annotations.NullMarked;
