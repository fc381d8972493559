package cn.disclosuredesk.query.review;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.history.RecordedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("reviewsRead")
@RequestMapping("/api/reviews")
class ReviewApi {

    private final ReviewPages pages;
    private final FindReviews reviews;
    private final CurrentActor asker;

    ReviewApi(ReviewPages pages, FindReviews reviews, CurrentActor asker) {
        this.pages = pages;
        this.reviews = reviews;
        this.asker = asker;
    }

    @GetMapping
    ReviewList find(
            @RequestParam @Nullable String agency,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String cursor) {
        return reviews.find(asker.agency(agency), new ReviewFilter(kind, status, year, q), limit, cursor);
    }

    /** The tag is for {@code If-Match} only: the same version reads differently tomorrow. */
    @GetMapping("/{id}")
    ReviewPage review(@PathVariable String id, HttpServletResponse response) {
        ReviewPage page = pages.review(id);
        response.setHeader(HttpHeaders.ETAG, "W/\"" + page.version() + "\"");
        return page;
    }

    @GetMapping("/{id}/events")
    List<RecordedEvent> events(@PathVariable String id) {
        return pages.events(id);
    }
}
