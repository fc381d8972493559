/** The desk as its users see it: the packaged program, a real browser. */
@NullMarked
package cn.disclosuredesk.browser;

import org.jspecify.annotations.NullMarked;
