package cn.disclosuredesk.desk.pages.review;

import cn.disclosuredesk.desk.pages.history.Histories;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.query.casepage.CasePages;
import cn.disclosuredesk.query.casepage.ReviewPage;
import cn.disclosuredesk.store.EventStreams;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one reconsideration or lawsuit. */
@Controller
class ReviewController {

    private final CasePages pages;
    private final EventStreams streams;
    private final Histories histories;

    ReviewController(CasePages pages, EventStreams streams, Histories histories) {
        this.pages = pages;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/reviews/{id}")
    String show(@PathVariable String id, Model model) {
        ReviewPage page = pages.review(id);
        model.addAttribute("page", page);
        model.addAttribute("applications", applications(page));
        model.addAttribute("history", histories.of(streams.of(new ReviewId(page.id()))));
        return "review/review";
    }

    private List<ApplicationReceived> applications(ReviewPage page) {
        List<ApplicationId> ids =
                page.applicationIds().stream().map(ApplicationId::new).toList();
        return ids.isEmpty()
                ? List.of()
                : streams.ofAll(ids).stream()
                        .filter(stored -> stored.event() instanceof ApplicationReceived)
                        .map(stored -> (ApplicationReceived) stored.event())
                        .toList();
    }
}
