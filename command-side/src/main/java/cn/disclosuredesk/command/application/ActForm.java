package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.form.Form;
import cn.disclosuredesk.events.application.ApplicationEvent;

/**
 * 办理事项: how an act on a case is written down. The same form serves the call that records the act, a correction of what
 * was recorded (the fact is read back into the body, the corrected fields are put in, and it is written again), and what
 * is only supposed.
 *
 * @param <B> the body of the call
 * @param <F> the fact that it records
 */
public interface ActForm<B, F extends ApplicationEvent> extends Form<B, F, Writing> {

    /**
     * The act as the path of its call names it, behind {@code /api/applications/{id}/} and without the number of an
     * earlier fact: {@code letters/service}.
     */
    String act();
}
