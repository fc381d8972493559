package cn.disclosuredesk.command.review;

import cn.disclosuredesk.command.form.Form;
import cn.disclosuredesk.events.review.ReviewEvent;

/**
 * How an act on a review is written down.
 *
 * @param <B> the body of the call
 * @param <F> the fact that it records
 */
public interface ReviewForm<B, F extends ReviewEvent> extends Form<B, F, ReviewWriting> {}
