/** 同一申请人: two who applied without a number turn out to be one person. */
@NullMarked
package cn.disclosuredesk.command.application.identity;

import org.jspecify.annotations.NullMarked;
