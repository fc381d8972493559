/** 更正、撤销记录: what was recorded wrongly is put right by a fact that names it; nothing is ever overwritten. */
@NullMarked
package cn.disclosuredesk.command.application.correction;

import org.jspecify.annotations.NullMarked;
