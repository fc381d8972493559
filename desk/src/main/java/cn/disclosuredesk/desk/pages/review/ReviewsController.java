package cn.disclosuredesk.desk.pages.review;

import cn.disclosuredesk.desk.frame.MenuEntry;
import cn.disclosuredesk.desk.pages.choice.AgencyChoice;
import cn.disclosuredesk.desk.pages.choice.AgencyChoices;
import cn.disclosuredesk.desk.pages.choice.ListAddress;
import cn.disclosuredesk.query.annualreport.ReportedYears;
import cn.disclosuredesk.query.review.FindReviews;
import cn.disclosuredesk.query.review.ReviewFilter;
import cn.disclosuredesk.query.review.ReviewList;
import cn.disclosuredesk.query.review.ReviewStatus;
import cn.disclosuredesk.vocabulary.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 复议诉讼: the list of reviews, filtered by what stands in the address, page by page. */
@Controller
class ReviewsController {

    private final FindReviews reviews;
    private final ReportedYears years;
    private final AgencyChoices choices;

    ReviewsController(FindReviews reviews, ReportedYears years, AgencyChoices choices) {
        this.reviews = reviews;
        this.years = years;
        this.choices = choices;
    }

    @Bean
    static MenuEntry reviewsEntry() {
        return new MenuEntry(25, "menu.reviews", "/reviews");
    }

    @GetMapping("/reviews")
    String list(
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            Model model) {
        AgencyChoice choice = choices.of(agency);
        ReviewFilter filter = new ReviewFilter(kind, status, year, q);
        ReviewList page = reviews.find(choice.code(), filter, null, cursor);
        model.addAttribute("choice", choice);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("next", page.nextCursor() == null ? null : address(choice, filter, page.nextCursor()));
        model.addAttribute("first", cursor == null ? null : address(choice, filter, null));
        model.addAttribute("kinds", ReviewKind.values());
        model.addAttribute("statuses", ReviewStatus.values());
        model.addAttribute("years", years.of(choice.code()));
        return "review/reviews";
    }

    private static String address(AgencyChoice choice, ReviewFilter filter, @Nullable String cursor) {
        return new ListAddress("/reviews", choice)
                .with("kind", filter.kind())
                .with("status", filter.status())
                .with("year", filter.year())
                .with("q", filter.q())
                .with("cursor", cursor)
                .toString();
    }
}
