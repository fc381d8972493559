/**
 * The law of a case: what cannot have happened, what happened irregularly, and what may be done now. Pure functions of
 * the facts, read by commands, previews and pages alike.
 */
@NullMarked
package cn.disclosuredesk.law;

import org.jspecify.annotations.NullMarked;
