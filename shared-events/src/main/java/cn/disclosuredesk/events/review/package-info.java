/** The history of one review: reconsideration (行政复议) or lawsuit (行政诉讼). */
@NullMarked
package cn.disclosuredesk.events.review;

import org.jspecify.annotations.NullMarked;
