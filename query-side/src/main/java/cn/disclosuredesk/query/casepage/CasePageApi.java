package cn.disclosuredesk.query.casepage;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CasePageApi {

    private final CasePages pages;

    CasePageApi(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/applications/{id}")
    ResponseEntity<CasePage> application(@PathVariable String id) {
        CasePage page = pages.application(id);
        return ResponseEntity.ok().eTag(eTag(page.version())).body(page);
    }

    @GetMapping("/api/applications/{id}/events")
    List<RecordedEvent> events(@PathVariable String id) {
        return pages.events(id);
    }

    @GetMapping("/api/applications/{id}/clock")
    ClockPage clock(@PathVariable String id) {
        return pages.clock(id);
    }

    @GetMapping("/api/reviews/{id}")
    ResponseEntity<ReviewPage> review(@PathVariable String id) {
        ReviewPage page = pages.review(id);
        return ResponseEntity.ok().eTag(eTag(page.version())).body(page);
    }

    /** Weak: the same version reads differently tomorrow, when fewer working days are left. */
    private static String eTag(long version) {
        return "W/\"" + version + "\"";
    }
}
