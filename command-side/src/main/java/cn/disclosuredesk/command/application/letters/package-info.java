/** 函件: whether a letter reached its addressee or came back. */
@NullMarked
package cn.disclosuredesk.command.application.letters;

import org.jspecify.annotations.NullMarked;
