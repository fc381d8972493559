package cn.disclosuredesk.query.casepage;

import static cn.disclosuredesk.casefile.Happened.received;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.query.AgenciesForTests;
import cn.disclosuredesk.query.AskerForTests;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.ClerksForTests;
import cn.disclosuredesk.query.ReviewPagesForTests;
import cn.disclosuredesk.query.StoreForTests;
import cn.disclosuredesk.query.VaultForTests;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CasePageApiTest {

    private final StoreForTests store = new StoreForTests();

    @Test
    void answersInTheNamesAndCodesOfTheContract() throws Exception {
        store.record(received("one", "2026-02-09", ApplicantKind.NATURAL_PERSON));
        mvc().perform(get("/api/applications/one"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "W/\"0\""))
                .andExpect(jsonPath("$.id").value("one"))
                .andExpect(jsonPath("$.status").value("RECEIVED"))
                .andExpect(jsonPath("$.channel").value("ONLINE"))
                .andExpect(jsonPath("$.receivedOn").value("2026-02-09"))
                .andExpect(jsonPath("$.dueOn").value("2026-03-13"))
                .andExpect(jsonPath("$.firstDueOn").value("2026-03-13"))
                .andExpect(jsonPath("$.workingDaysLeft").value(9))
                .andExpect(jsonPath("$.light").value("GREEN"))
                .andExpect(jsonPath("$.provisional").value(false))
                .andExpect(jsonPath("$.reply").value(nullValue()))
                .andExpect(jsonPath("$.reviews").isEmpty())
                .andExpect(jsonPath("$.version").value(0));
        mvc().perform(get("/api/applications/one").header("If-None-Match", "W/\"0\""))
                .andExpect(status().isOk());
        mvc().perform(get("/api/applications/one/clock"))
                .andExpect(jsonPath("$.dueOn").value("2026-03-13"))
                .andExpect(jsonPath("$.days[0].date").value("2026-02-10"))
                .andExpect(jsonPath("$.days[0].kind").value("COUNTED"))
                .andExpect(jsonPath("$.days[0].counted").value(1))
                .andExpect(jsonPath("$.days[4].makeUp").value(true))
                .andExpect(jsonPath("$.days[5].kind").value("HOLIDAY"));
        mvc().perform(get("/api/applications/one/events"))
                .andExpect(jsonPath("$[0].sequence").value(0))
                .andExpect(jsonPath("$[0].recordedBy").value("somebody"))
                .andExpect(jsonPath("$[0].payload.channel").value("ONLINE"))
                .andExpect(jsonPath("$[0].payload.content").value("text of content-of-one"));
    }

    private MockMvc mvc() {
        CasePages pages = new CasePages(
                new CaseFile(store),
                ReviewPagesForTests.of(store, new VaultForTests(), true),
                () -> NationalCalendar.of(BundledCalendar.notices()),
                (agency, receivedOn) -> Settings.USUAL,
                new AgencyNames(new AgenciesForTests()),
                new VaultForTests(),
                new AskerForTests(true),
                new ClerksForTests(),
                new ChinaTime(store.clock()));
        return MockMvcBuilders.standaloneSetup(new CasePageApi(pages)).build();
    }
}
