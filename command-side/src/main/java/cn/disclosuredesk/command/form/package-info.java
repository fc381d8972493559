/**
 * 办理事项的表单: how the body of a call becomes a fact, is read back from it, and is written again when it was wrong; the
 * same for applications and reviews.
 */
@NullMarked
package cn.disclosuredesk.command.form;

import org.jspecify.annotations.NullMarked;
