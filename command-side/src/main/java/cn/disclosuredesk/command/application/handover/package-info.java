/** 转办: units of the agency, their handlers and their opinions. */
@NullMarked
package cn.disclosuredesk.command.application.handover;

import org.jspecify.annotations.NullMarked;
