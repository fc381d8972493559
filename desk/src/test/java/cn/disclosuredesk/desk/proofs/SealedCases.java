package cn.disclosuredesk.desk.proofs;

import cn.disclosuredesk.desk.proofs.Recount.Case;
import cn.disclosuredesk.desk.proofs.Recount.Dispute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The applications of an office, with which anything is done that moves them in a table. */
final class SealedCases {

    private static final List<String> OUTCOMES =
            List.of("3.1", "3.2", "3.3.1", "3.3.8", "3.4.1", "3.5.1", "3.6.1", "3.6.3");
    private static final String APPLICATIONS = "/api/applications/";
    private static final int KIND_MISSING = 6;

    private final RandomCalls calls;
    private final LedgerOfOffice ledger;
    private final List<String> cases = new ArrayList<>();

    SealedCases(RandomCalls calls) {
        this.calls = calls;
        this.ledger = new LedgerOfOffice(calls.random());
    }

    boolean areThere() {
        return !cases.isEmpty();
    }

    String any() {
        return calls.any(cases);
    }

    Answer register() {
        return calls.remembered(calls.post("/api/applications", form(calls.late())), cases);
    }

    Answer registerProvisionally() {
        LocalDate day = calls.late();
        return calls.remembered(
                calls.post(
                        "/api/applications",
                        form(day).without("receivedOn").with("channel", "FAX").with("arrivedOn", day)),
                cases);
    }

    private Json form(LocalDate day) {
        return calls.office().form(day).with("applicant.kind", calls.any(GoldenTable.KINDS));
    }

    Answer reply() {
        return aCase(
                "reply",
                Json.of("madeOn", calls.late())
                        .with("outcome", calls.any(OUTCOMES))
                        .with("subReason", "见卷"));
    }

    Answer withdraw() {
        return aCase("withdrawal", Json.of("withdrawnOn", calls.late()));
    }

    Answer confirm() {
        return aCase("confirmation", Json.of("confirmedOn", calls.late()));
    }

    Answer attachACopy() {
        return aCase("copies", Json.of("channel", "ONLINE").with("receivedOn", calls.late()));
    }

    Answer correctTheReceipt() {
        return aCase("correction", calls.wrong(Json.of("receivedOn", calls.late())));
    }

    Answer correctTheKind() {
        return aCase("correction", calls.wrong(Json.of("applicant.kind", calls.any(GoldenTable.KINDS))));
    }

    Answer correctTheReply() {
        String id = any();
        Json what = calls.random().nextBoolean()
                ? Json.of("outcome", calls.any(OUTCOMES))
                : Json.of("madeOn", calls.late());
        return calls.correct(APPLICATIONS + id, "application-replied", what.with("subReason", "见卷"));
    }

    Answer retractOfACase() {
        return calls.retract(APPLICATIONS + any());
    }

    Answer annulACase() {
        return aCase("annulment", Json.of("reason", "重复登记"));
    }

    Answer split() {
        String id = any();
        List<Json> parts = List.of(Json.of("content", "甲项目"), Json.of("content", "乙项目"));
        Answer answer = calls.post(APPLICATIONS + id + "/split", Json.of("parts", parts));
        if (answer.status() == 200) {
            calls.last(APPLICATIONS + id, "application-split")
                    .path("payload")
                    .path("into")
                    .forEach(part -> cases.add(part.asString()));
        }
        return answer;
    }

    Answer moveTo(SealedCases other) {
        String id = any();
        Json move = Json.of("to", other.calls.office().agency()).with("reason", "应由其办理");
        Answer answer = calls.post(APPLICATIONS + id + "/agency-change", move);
        if (answer.status() == 200) {
            other.cases.add(calls.last(APPLICATIONS + id, "application-moved")
                    .path("payload")
                    .path("into")
                    .asString());
        }
        return answer;
    }

    /** Lines of a ledger, late ones among them, and seldom one without a kind, which keeps a year from being published. */
    Answer importLines() {
        List<Case> lines = new ArrayList<>();
        int wanted = 5 + calls.random().nextInt(20);
        while (lines.size() < wanted) {
            Case line = ledger.line(calls.late(), calls.clock());
            if (line.column != KIND_MISSING || calls.random().nextInt(20) == 0) {
                lines.add(line);
            }
        }
        List<Dispute> disputes = IntStream.range(0, calls.random().nextInt(3))
                .mapToObj(n -> ledger.review(calls.late(), calls.clock()))
                .toList();
        Answer job = calls.desk().ledger(ledger.upload(calls.office().agency(), lines, disputes));
        cases.addAll(found(lines.get(0)));
        lines.stream()
                .filter(line -> line.column == KIND_MISSING)
                .forEach(line -> found(line)
                        .forEach(id -> calls.post(
                                APPLICATIONS + id + "/correction",
                                calls.wrong(Json.of("applicant.kind", calls.any(GoldenTable.KINDS))))));
        return job;
    }

    private List<String> found(Case line) {
        return calls.desk()
                .get("/api/applications?agency=" + calls.office().agency() + "&q=" + line.id)
                .expect(200)
                .texts("items", "id");
    }

    private Answer aCase(String act, Json body) {
        return calls.post(APPLICATIONS + any() + "/" + act, body);
    }
}
