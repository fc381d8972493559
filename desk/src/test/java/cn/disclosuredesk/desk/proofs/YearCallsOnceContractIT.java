package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 封存、更正公布、期初、机构承接 under an {@code Idempotency-Key}, and what stands in the way of a seal until it is put right. */
@ExtendWith(OneDesk.class)
class YearCallsOnceContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;
    private StateOfAnOffice state;
    private Json agency;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
        state = new StateOfAnOffice(desk, office);
        agency = Json.of("agency", office.agency());
    }

    private DeskClient keyed(String key) {
        return office.as("head").once(key + "-" + office.agency());
    }

    private Answer seal(int year) {
        return office.as("head").post("/api/years/" + year + "/seal", agency);
    }

    /** Again: the first answer and no event; the same key with another body: refused. */
    private void isTheFirstAnswer(String key, String path, Json body, Answer first) {
        String before = state.now();

        Answer again = keyed(key).post(path, body).expect(first.status());
        refused(keyed(key).post(path, body.with("reason", "另一理由").with("basis", "另一文号")), 422);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(state.now()).isEqualTo(before);
    }

    @Test
    void aYearIsSealedAndPublishedAnewOnce() {
        String id = office.registered(LocalDate.of(2025, 12, 1));
        String seal = "/api/years/2025/seal";
        Answer sealed = keyed("seal").post(seal, agency).expect(200);
        isTheFirstAnswer("seal", seal, agency, sealed);

        office.reply(id, LocalDate.of(2025, 12, 30), "3.1").expect(200);
        isTheFirstAnswer("seal", seal, agency, sealed);

        String restatement = "/api/years/2025/restatement";
        Json why = agency.with("reason", "漏登答复").with("signedBy", "局长甲");
        Answer restated = keyed("restated").post(restatement, why).expect(200);
        assertThat(restated.at("version").asInt()).isEqualTo(2);
        isTheFirstAnswer("restated", restatement, why, restated);
        isTheFirstAnswer("seal", seal, agency, sealed);
        assertThat(seal(2025).expect(200).at("version").asInt()).isEqualTo(2);

        office.registered(LocalDate.of(2025, 12, 2));
        assertThat(office.as("head")
                        .post(restatement, agency.with("reason", "又一封来信"))
                        .expect(200)
                        .at("version")
                        .asInt())
                .isEqualTo(3);
        isTheFirstAnswer("restated", restatement, why, restated);
    }

    @Test
    void anOpeningIsStatedOnceAndMayBeStatedAnew() {
        String path = "/api/years/2025/opening";
        Json first = agency.with("carriedIn", List.of(1, 0, 0, 0, 0, 0));
        Answer stated = keyed("opening").post(path, first).expect(200);
        isTheFirstAnswer("opening", path, first, stated);

        office.as("head")
                .post(path, agency.with("carriedIn", List.of(0, 0, 0, 0, 0, 2)))
                .expect(200);

        isTheFirstAnswer("opening", path, first, stated);
        Answer years = office.as("head").get("/api/years?agency=" + office.agency());
        assertThat(years.expect(200).text()).contains("\"opening\":[0,0,0,0,0,2]");
    }

    @Test
    void aSuccessionIsRecordedOnceAndItsAnswerIsTheSameAfterItWasTakenBack() {
        Office successor = Office.founded(office.as("head"));
        String path = "/api/agencies/" + office.agency() + "/succession";
        Json succession = Json.of("successor", successor.agency()).with("on", TODAY);
        Json why = Json.of("reason", "误登");
        Answer succeeded = keyed("succession").post(path, succession).expect(200);
        assertThat(succeeded.text("successor")).isEqualTo(successor.agency());
        assertThat(succeeded.text("succeededOn")).isEqualTo(TODAY.toString());
        isTheFirstAnswer("succession", path, succession, succeeded);

        Answer retracted = keyed("retraction").post(path + "/retraction", why).expect(200);
        assertThat(retracted.json().has("successor")).isFalse();
        isTheFirstAnswer("retraction", path + "/retraction", why, retracted);
        isTheFirstAnswer("succession", path, succession, succeeded);

        office.as("head").post(path, succession).expect(200);
        isTheFirstAnswer("retraction", path + "/retraction", why, retracted);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        String path = "/api/years/2025/restatement";
        Json why = agency.with("reason", "漏登答复");
        String id = office.registered(LocalDate.of(2025, 12, 1));
        refused(keyed("early").post(path, why), 422, "year");
        seal(2025).expect(200);
        refused(keyed("early").post(path, why), 422, "year");

        office.reply(id, LocalDate.of(2025, 12, 30), "3.1").expect(200);

        keyed("early").post(path, why).expect(200);
    }

    @Test
    void aYearWithAnUnknownKindOfApplicantIsNotSealedBeforeItIsKnown() {
        Answer ledger = office.importLedger(Parts.of(office.agency()).file("申请.csv", """
                        登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明
                        台账1,2025-03-04,网络,,申请人己,会议纪要,,,
                        台账2,2025-03-05,网络,,申请人庚,会议纪要,2025-03-12,3.1,
                        """));
        assertThat(ledger.at("accepted").asInt()).as(ledger.text()).isEqualTo(2);
        String before = state.now();

        Answer failing = refused(seal(2025), 422, "KIND_MISSING");

        assertThat(failing.texts("errors", "field"))
                .containsOnly("KIND_MISSING")
                .hasSize(3);
        assertThat(failing.texts("errors", "message"))
                .anyMatch(message -> message.contains("第1行有2件"))
                .anyMatch(message -> message.contains("第3.1行有1件"))
                .anyMatch(message -> message.contains("第4行有1件"));
        assertThat(failing.text("detail")).contains("2025年");
        refused(keyed("kinds").post("/api/years/2025/seal", agency), 422, "KIND_MISSING");
        assertThat(state.now()).isEqualTo(before);

        List<String> cases = office.as("auditor")
                .get("/api/applications?agency=" + office.agency())
                .texts("items", "id");
        identify(cases.get(0));
        refused(seal(2025), 422, "KIND_MISSING");
        identify(cases.get(1));

        keyed("kinds").post("/api/years/2025/seal", agency).expect(200);
        new YearsRead(office).say(2025, "1/1=2 3.1/1=1 4/1=1");
        new YearsRead(office).say(2026, "2/1=1 4/1=1");
    }

    private void identify(String id) {
        office.as("registrar")
                .post(
                        "/api/applications/" + id + "/correction",
                        Json.of("applicant.kind", "COMMERCIAL_ENTERPRISE").with("reason", "补齐"))
                .expect(200);
    }

    /** Of a year that was sealed while its kinds were known, one that is not known does no harm; of the next one it does. */
    @Test
    void anUnknownKindThatArrivesAfterTheSealStandsInTheWayOfTheNextOne() {
        office.registered(LocalDate.of(2024, 12, 2));
        seal(2024).expect(200);
        office.importLedger(Parts.of(office.agency()).file("申请.csv", """
                登记号,收到日期,申请方式,申请人类别,申请人,申请内容,答复日期,办理结果,其他处理说明
                台账1,2024-03-04,网络,,申请人己,会议纪要,,,
                """));
        YearsRead years = new YearsRead(office);
        years.say(2024, "1/0=1 4/0=1", "1/0=1 1/kindMissing=1 4/0=1 4/kindMissing=1", "application-received");

        assertThat(seal(2024).expect(200).at("version").asInt()).isEqualTo(1);
        refused(seal(2025), 422, "KIND_MISSING");
        String before = state.now();
        refused(
                office.as("head").post("/api/years/2024/restatement", agency.with("reason", "漏登")),
                422,
                "KIND_MISSING");
        assertThat(state.now())
                .as("a restatement that does not add up has restated no case")
                .isEqualTo(before);
    }
}
