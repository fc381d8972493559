package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.ReviewFacts;
import cn.disclosuredesk.desk.pages.annualreport.CaseLine.PostingLine;
import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.desk.pages.history.HistoryLine;
import cn.disclosuredesk.desk.pages.history.PageTime;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.annualreport.Cell;
import cn.disclosuredesk.query.annualreport.Cell.ApplicationInCell;
import cn.disclosuredesk.query.annualreport.Cell.PostingInCell;
import cn.disclosuredesk.query.annualreport.Cell.ReviewInCell;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.StoredEvent;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cases of a cell with what their own events say, as of the instant of the cell. */
@Component
final class CasesInCell {

    private static final String UPWARDS = "+";

    private final EventStreams streams;
    private final Histories histories;

    CasesInCell(EventStreams streams, Histories histories) {
        this.streams = streams;
        this.histories = histories;
    }

    List<CaseLine> applications(Cell<ApplicationInCell> cell) {
        Map<String, List<StoredEvent>> events = events(
                cell,
                cell.items().stream()
                        .map(item -> new ApplicationId(item.applicationId()))
                        .toList());
        return cell.items().stream()
                .map(item -> line(item, events.getOrDefault(item.applicationId(), List.of())))
                .toList();
    }

    List<CaseLine> reviews(Cell<ReviewInCell> cell) {
        Map<String, List<StoredEvent>> events = events(
                cell,
                cell.items().stream().map(item -> new ReviewId(item.reviewId())).toList());
        return cell.items().stream()
                .map(item -> line(item, events.getOrDefault(item.reviewId(), List.of())))
                .toList();
    }

    private CaseLine line(ApplicationInCell item, List<StoredEvent> events) {
        CaseFacts facts = CaseFacts.NONE;
        for (StoredEvent event : events) {
            facts = event.event() instanceof ApplicationEvent fact ? facts.with(fact) : facts;
        }
        ApplicantKind kind = facts.inTables().kind();
        return new CaseLine(
                "/applications/" + item.applicationId(),
                item.receiptNo(),
                facts.receivedOn(),
                kind == null ? null : kind.label(),
                facts.inTables().outcome() == null
                        ? null
                        : facts.inTables().outcome().label(),
                postings(item.postings(), events));
    }

    private CaseLine line(ReviewInCell item, List<StoredEvent> events) {
        ReviewFacts facts = ReviewFacts.NONE;
        for (StoredEvent event : events) {
            facts = event.event() instanceof ReviewEvent fact ? facts.with(fact) : facts;
        }
        return new CaseLine(
                "/reviews/" + item.reviewId(),
                item.caseNo(),
                facts.notice().notifiedOn(),
                facts.notice().kind().label(),
                facts.inTables().result() == null
                        ? null
                        : facts.inTables().result().label(),
                postings(item.postings(), events));
    }

    private List<PostingLine> postings(List<PostingInCell> postings, List<StoredEvent> events) {
        Map<Long, HistoryLine> lines =
                histories.of(events).stream().collect(Collectors.toMap(HistoryLine::sequence, line -> line));
        return postings.stream()
                .filter(posting -> lines.containsKey(posting.sequence()))
                .map(posting -> line(posting, lines.get(posting.sequence())))
                .toList();
    }

    private static PostingLine line(PostingInCell posting, HistoryLine line) {
        return new PostingLine(
                posting.happenedOn(),
                line.title(),
                line.sentence(),
                posting.delta() > 0 ? UPWARDS + posting.delta() : String.valueOf(posting.delta()),
                PageTime.text(posting.recordedAt()));
    }

    private Map<String, List<StoredEvent>> events(Cell<?> cell, List<? extends Id> ids) {
        Instant asOf = PageTime.instant(cell.asOf());
        return streams.ofAll(ids).stream()
                .filter(event -> !event.bookedAt().isAfter(asOf))
                .collect(Collectors.groupingBy(StoredEvent::stream));
    }
}
