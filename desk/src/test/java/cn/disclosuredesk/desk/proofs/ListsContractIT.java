package cn.disclosuredesk.desk.proofs;

import static cn.disclosuredesk.desk.proofs.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of the list of applications. */
@ExtendWith(OneDesk.class)
class ListsContractIT {

    private static final LocalDate TODAY = OneDesk.TODAY;

    private Office office;

    @BeforeEach
    void foundAnAgency(InProcessDesk desk) {
        office = Office.founded(desk.client());
    }

    private Answer list(String filter) {
        return office.as("handler").get("/api/applications?agency=" + office.agency() + filter);
    }

    private List<String> ids(String filter) {
        return list(filter).expect(200).texts("items", "id");
    }

    @Test
    void anItemOfTheListHasTheShapeOfTheContract() {
        String id = office.registered(TODAY);
        office.reply(id, TODAY, "3.2").expect(200);

        Answer list = list("").expect(200);

        assertThat(list.at("items.0").propertyNames())
                .contains(
                        "id",
                        "receiptNo",
                        "agencyCode",
                        "receivedOn",
                        "channel",
                        "kind",
                        "status",
                        "dueOn",
                        "provisional",
                        "workingDaysLeft",
                        "light",
                        "outcome",
                        "madeOn");
        assertThat(list.at("nextCursor").isNull() || list.at("nextCursor").isMissingNode())
                .isTrue();
    }

    @Test
    void theListIsFilteredByEachOfItsFacts() {
        String open = office.registered(TODAY);
        String old = office.registered(TODAY.minusYears(1));
        String refusedOne = office.registered(TODAY);
        office.reply(refusedOne, TODAY, "3.3.4").expect(200);
        Json company = office.form(TODAY.minusDays(1))
                .with("applicant.kind", "COMMERCIAL_ENTERPRISE")
                .with("applicant.name", "沭阳鱼米粮油公司")
                .with("content", "仓储用地规划许可");
        String companys = office.register(company).expect(201).text("id");

        assertThat(ids("")).containsExactly(old, companys, open, refusedOne);
        assertThat(ids("&status=ENDED")).containsExactly(refusedOne);
        assertThat(ids("&status=RECEIVED")).containsExactly(old, companys, open);
        assertThat(ids("&light=RED")).containsExactly(old);
        assertThat(ids("&year=" + (TODAY.getYear() - 1))).containsExactly(old);
        assertThat(ids("&kind=COMMERCIAL_ENTERPRISE")).containsExactly(companys);
        assertThat(ids("&outcome=3.3.4")).containsExactly(refusedOne);
        assertThat(ids("&outcome=3.3")).containsExactly(refusedOne);
        assertThat(ids("&q=" + encoded("鱼米"))).containsExactly(companys);
        assertThat(ids("&q=" + encoded("用地规划"))).containsExactly(companys);
        assertThat(ids("&q=00001&year=" + (TODAY.getYear() - 1))).containsExactly(old);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void pagesJoinWithoutGapOrRepetition() {
        List<String> all = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            all.add(office.registered(TODAY));
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = list("&limit=3" + cursor).expect(200);
            assertThat(page.at("items").size()).isLessThanOrEqualTo(3);
            read.addAll(page.texts("items", "id"));
            cursor = page.at("nextCursor").isString() ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());

        assertThat(read).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({
        "status, HAPPY",
        "light, BLUE",
        "kind, CAT",
        "outcome, 3.9",
        "year, soon",
        "limit, 501",
        "limit, 0",
        "q, x",
        "agency, no-such"
    })
    void aFilterThatNobodyKnowsIsRefusedNamingIt(String parameter, String value) {
        String agency = parameter.equals("agency") ? "" : "agency=" + office.agency() + "&";
        refused(office.as("handler").get("/api/applications?" + agency + parameter + "=" + value), 400, parameter);
    }

    @Test
    void whatIsNoTextInTheAddressIsRefused() {
        refused(list("&q=%ED%A0%80%ED%A0%80"), 400);
        refused(list("&q=a%00b"), 400, "q");
        refused(list("&cursor=nowhere"), 400, "cursor");
    }
}
