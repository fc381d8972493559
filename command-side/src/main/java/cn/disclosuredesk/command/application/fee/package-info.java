/** 信息处理费: asked for and paid. */
@NullMarked
package cn.disclosuredesk.command.application.fee;

import org.jspecify.annotations.NullMarked;
