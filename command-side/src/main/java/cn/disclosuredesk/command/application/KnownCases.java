package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.store.CaseHistory;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that an act can be about: there, and of an agency that the actor may act for. */
public final class KnownCases {

    private final EventStreams streams;
    private final CurrentActor actors;
    private final JdbcClient jdbc;

    KnownCases(EventStreams streams, CurrentActor actors, JdbcClient jdbc) {
        this.streams = streams;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** The version of a case or review that the running transaction will leave, its own events included. */
    public long version(Id thing) {
        return streams.version(thing);
    }

    /** The sequence of the last event of a kind up to a version of the case. */
    long last(ApplicationId application, Class<? extends ApplicationEvent> kind, long version) {
        return streams.seenBy(application).stream()
                .filter(stored -> stored.sequence() <= version && kind.isInstance(stored.event()))
                .mapToLong(StoredEvent::sequence)
                .max()
                .orElseThrow();
    }

    /**
     * The case as it stands, held until the transaction ends: the next act on it waits, on whichever node, and is told on
     * what this one leaves. Otherwise many at once would lose one race after the other.
     *
     * @throws Refusal where there is no such case
     */
    CaseFacts held(String id) {
        hold(id);
        return known(id);
    }

    /** The case as it stands, for what follows from an act on something else that the actor was allowed. */
    public CaseFacts told(ApplicationId application) {
        return CaseHistory.ofApplication(streams.seenBy(application));
    }

    /**
     * Holds a case or a review until the transaction ends. Who holds several takes a review first, then cases in the order
     * of their ids: so two never wait for each other.
     */
    public void hold(String id) {
        // A select of a void function: the row is read and thrown away.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('case:' || :id, 0))::text")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** @throws Refusal where there is no such case */
    public CaseFacts known(String id) {
        List<StoredEvent> history = Id.isId(id) ? streams.seenBy(new ApplicationId(id)) : List.of();
        CaseFacts facts = CaseHistory.ofApplication(history);
        if (!facts.isRegistered()) {
            throw Refusal.unknown("没有这件申请。");
        }
        actors.agency(facts.registration().agency().value());
        return facts;
    }
}
