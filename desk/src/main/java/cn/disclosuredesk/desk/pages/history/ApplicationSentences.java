package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.query.agency.AgencyNames;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to an application, one sentence an event, in the order of a case's life. Without personal data. */
@Component
final class ApplicationSentences {

    private final List<Sentences> subjects;

    ApplicationSentences(HistoryWords words, Clerks clerks, AgencyNames agencies) {
        ClerksInWords names = new ClerksInWords(clerks);
        subjects = List.of(
                new ReceiptSentences(words),
                new UnitSentences(words, names),
                new InquirySentences(words, names),
                new ConsultationSentences(words),
                new ReplySentences(words),
                new FileSentences(words, agencies),
                new TableSentences(words),
                new CorrectionSentences(words, names));
    }

    String of(ApplicationEvent event, Told told) {
        return subjects.stream()
                .map(subject -> subject.of(event, told))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no sentence for " + event.getClass().getSimpleName()));
    }
}
