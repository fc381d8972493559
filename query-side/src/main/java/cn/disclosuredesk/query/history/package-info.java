/** 办理过程: the events of one case as its page tells them, with what the reader may see of the vault. */
@NullMarked
package cn.disclosuredesk.query.history;

import org.jspecify.annotations.NullMarked;
