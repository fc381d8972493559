package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.query.history.RecordedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
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
    CasePage application(@PathVariable String id, HttpServletResponse response) {
        CasePage page = pages.application(id);
        tag(response, page.version());
        return page;
    }

    @GetMapping("/api/applications/{id}/events")
    List<RecordedEvent> events(@PathVariable String id) {
        return pages.events(id);
    }

    @GetMapping("/api/applications/{id}/clock")
    ClockPage clock(@PathVariable String id) {
        return pages.clock(id);
    }

    /**
     * For {@code If-Match} only. A {@link org.springframework.http.ResponseEntity} would also answer {@code If-None-Match} with 304;
     * but the same version reads differently tomorrow, and when a review is decided.
     */
    private static void tag(HttpServletResponse response, long version) {
        response.setHeader(HttpHeaders.ETAG, "W/\"" + version + "\"");
    }
}
