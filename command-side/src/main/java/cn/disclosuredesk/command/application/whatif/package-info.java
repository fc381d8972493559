/** 试算: what would follow if something happened; nothing is kept. */
@NullMarked
package cn.disclosuredesk.command.application.whatif;

import org.jspecify.annotations.NullMarked;
