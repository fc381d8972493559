package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.application.ApplicationEvent;
import java.util.Optional;

/** What happened to an application, one sentence an event, for the events of one subject. Without personal data. */
@FunctionalInterface
interface Sentences {

    /** The sentence; empty where the event belongs to another subject. {@code told} is what came before it. */
    Optional<String> of(ApplicationEvent event, Told told);
}
