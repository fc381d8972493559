package cn.disclosuredesk.agency;

import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.ids.PersonId;

/**
 * Who does something, as the envelope of an event tells it: the person, the role in which she may do it, the door she
 * came through and the id of the request.
 */
public record Actor(PersonId person, String role, Envelope.Via via, String request) {

    /**
     * The same person through another door: what an uploaded ledger records is said by the import, on behalf of the
     * uploader.
     */
    public Actor through(Envelope.Via door) {
        return new Actor(person, role, door, request);
    }
}
