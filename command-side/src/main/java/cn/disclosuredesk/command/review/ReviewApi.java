package cn.disclosuredesk.command.review;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notice of a review over HTTP. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    private final ReviewActs acts;
    private final NoticeForm notice;

    ReviewApi(ReviewActs acts, NoticeForm notice) {
        this.acts = acts;
        this.notice = notice;
    }

    @PostMapping
    ResponseEntity<Object> notify(@RequestBody NoticeForm.Body body) {
        return acts.notify(body.agency(), notice, body);
    }
}
