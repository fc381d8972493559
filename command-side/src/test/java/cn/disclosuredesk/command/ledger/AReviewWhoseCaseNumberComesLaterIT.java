package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.command.ledger.growth.LineOrigin;
import cn.disclosuredesk.events.Envelope;
import cn.disclosuredesk.events.review.ReviewNotified;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While there is no 案号, 登记号 and 收到日期 tell which review a line is about; with it the line is still the same. */
class AReviewWhoseCaseNumberComesLaterIT {

    private static final AgencyCode AGENCY = new AgencyCode("demo");
    private static final String BEFORE = ",行政复议,A1,2026-02-01,,,";
    private static final String LATER = "复1号,行政复议,A1,2026-02-01,,,";
    private static final String OTHER_DAY = "复2号,行政复议,A1,2026-02-02,,,";
    private static final String ABOUT_NOTHING = "复3号,行政复议,,2026-02-01,,,";

    private static PlacedLine placed(String cells) {
        ReadLine read = Csv.read(Csv.REVIEWS + cells + "\n").get(0);
        return new PlacedLine(
                LedgerSheet.REVIEWS,
                read,
                new LineOrigin("somewhere", "hash of " + cells, read.cells().remembered(), null));
    }

    @Test
    void isKnownAgainByAnImport() {
        ImportedLines lines = new ImportedLines(JdbcClient.create(OfficeDatabase.fresh()));
        follow(lines, BEFORE);
        follow(lines, ",行政复议,,2026-02-01,,,");

        assertThat(hashOf(lines, review(BEFORE))).contains("hash");
        assertThat(hashOf(lines, review(LATER))).contains("hash");
        assertThat(hashOf(lines, review(OTHER_DAY))).isEmpty();
        assertThat(hashOf(lines, review(ABOUT_NOTHING))).isEmpty();
    }

    @Test
    void isKnownAgainInTheSameUpload() {
        EarlierLines earlier = new EarlierLines();
        PlacedLine before = placed(BEFORE);
        earlier.remember(before, before.taken(LedgerActs.Taken.ACCEPTED));

        assertThat(earlier.decided(placed(LATER)).map(Verdict::kind)).contains(Verdict.Kind.REJECTED);
        assertThat(earlier.decided(placed(BEFORE)).map(Verdict::kind)).contains(Verdict.Kind.UNCHANGED);
        assertThat(earlier.decided(placed(OTHER_DAY))).isEqualTo(Optional.empty());
        assertThat(earlier.decided(placed(BEFORE.replace("行政复议", "复议后起诉"))))
                .as("another kind is another review, as it is for the import")
                .isEqualTo(Optional.empty());
    }

    private static Optional<String> hashOf(ImportedLines lines, ReviewLine line) {
        return lines.known(AGENCY, line).map(KnownLine::hash);
    }

    private static ReviewLine review(String cells) {
        return Csv.review(placed(cells).read());
    }

    private static void follow(ImportedLines lines, String cells) {
        ReviewLine line = review(cells);
        var notified = new ReviewNotified(
                new ReviewId("0190-review"),
                AGENCY,
                line.kind(),
                List.of(),
                line.notifiedOn(),
                null,
                ReviewCapacity.ORIGINAL_AGENCY,
                true,
                null,
                line.caseNo(),
                null);
        String source = new LineSource("somewhere", null, "hash", null, ImportedLines.number(line)).text();
        lines.follow(notified, Map.of(Envelope.SOURCE, source));
    }
}
