package cn.disclosuredesk.desk.pages.review;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.agency.Successions;
import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.review.ReviewPage;
import cn.disclosuredesk.query.review.ReviewPages;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one reconsideration or lawsuit: its dates, its facts, and everything that was ever recorded about it. */
@Controller
class ReviewController {

    private final ReviewPages pages;
    private final EventStreams streams;
    private final Histories histories;
    private final Agencies agencies;
    private final CurrentActor reader;

    ReviewController(
            ReviewPages pages, EventStreams streams, Histories histories, Agencies agencies, CurrentActor reader) {
        this.pages = pages;
        this.streams = streams;
        this.histories = histories;
        this.agencies = agencies;
        this.reader = reader;
    }

    @GetMapping("/reviews/{id}")
    String show(@PathVariable String id, Model model) {
        ReviewPage page = pages.review(id);
        model.addAttribute("page", page);
        model.addAttribute("tables", tables(page));
        model.addAttribute("history", histories.of(streams.of(new ReviewId(page.id()))));
        return "review/review";
    }

    /** Since a succession (机构承接) it stands in the tables of whoever took its agency over. */
    private List<TableLine> tables(ReviewPage page) {
        Successions successions = agencies.successions();
        List<AgencyCode> hers = reader.agencies();
        return page.tables().stream()
                .map(counted -> {
                    AgencyCode reporting = successions.reporting(new AgencyCode(page.agencyCode()), counted.year());
                    return new TableLine(
                            counted.year(), counted.result(), hers.contains(reporting) ? reporting.value() : null);
                })
                .toList();
    }

    /** @param agency in whose table it is; null where that is not for her to open */
    record TableLine(
            int year, ReviewResult result, @Nullable String agency) {}
}
