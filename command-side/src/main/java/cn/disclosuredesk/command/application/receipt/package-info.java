/** 收到: confirming, and everything else about how an application arrived. */
@NullMarked
package cn.disclosuredesk.command.application.receipt;

import org.jspecify.annotations.NullMarked;
