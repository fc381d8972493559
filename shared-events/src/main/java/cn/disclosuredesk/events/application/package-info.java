/** The history of one application (申请): its events are the table of contents of a case. */
@NullMarked
package cn.disclosuredesk.events.application;

import org.jspecify.annotations.NullMarked;
