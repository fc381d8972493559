package cn.disclosuredesk.desk.pages.review;

import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.review.ReviewPage;
import cn.disclosuredesk.query.review.ReviewPages;
import cn.disclosuredesk.store.EventStreams;
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

    ReviewController(ReviewPages pages, EventStreams streams, Histories histories) {
        this.pages = pages;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/reviews/{id}")
    String show(@PathVariable String id, Model model) {
        ReviewPage page = pages.review(id);
        model.addAttribute("page", page);
        model.addAttribute("history", histories.of(streams.of(new ReviewId(page.id()))));
        return "review/review";
    }
}
