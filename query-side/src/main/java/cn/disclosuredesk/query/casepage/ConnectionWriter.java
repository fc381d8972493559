package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.query.casepage.CaseConnections.Annulment;
import cn.disclosuredesk.query.casepage.CaseConnections.Archive;
import cn.disclosuredesk.query.casepage.CaseConnections.Continues;
import cn.disclosuredesk.query.casepage.CaseConnections.MovedTo;
import java.util.List;

/** Writes down where the case came from and what it became. */
final class ConnectionWriter {

    private final CaseRead read;
    private final AgencyNames names;

    ConnectionWriter(CaseRead read, AgencyNames names) {
        this.read = read;
        this.names = names;
    }

    CaseConnections write() {
        return new CaseConnections(
                read.last(ApplicationSplit.class)
                        .map(it -> it.fact().into().stream()
                                .map(ApplicationId::value)
                                .toList())
                        .orElse(List.of()),
                read.last(ApplicationMoved.class)
                        .map(it -> new MovedTo(
                                it.sequence(),
                                it.fact().on(),
                                names.of(it.fact().to()),
                                it.fact().to().value(),
                                it.fact().into().value(),
                                read.text(it.fact().reason())))
                        .orElse(null),
                read.last(ApplicationContinued.class)
                        .map(it -> new Continues(
                                it.fact().why(),
                                it.fact().from().value(),
                                names.of(it.fact().fromAgency()),
                                it.fact().fromAgency().value(),
                                it.fact().fromNumber().value(),
                                it.fact().on()))
                        .orElse(null),
                read.last(ApplicationAnnulled.class)
                        .map(it -> new Annulment(
                                it.sequence(),
                                it.fact().on(),
                                read.text(it.fact().reason())))
                        .orElse(null),
                read.last(ApplicationArchived.class)
                        .map(it -> new Archive(
                                it.sequence(),
                                it.fact().on(),
                                it.fact().fileNo(),
                                it.fact().retention()))
                        .orElse(null));
    }
}
