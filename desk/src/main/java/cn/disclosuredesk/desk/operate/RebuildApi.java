package cn.disclosuredesk.desk.operate;

import cn.disclosuredesk.desk.frame.Frame;
import cn.disclosuredesk.desk.signin.Call;
import cn.disclosuredesk.desk.signin.SignedIn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/rebuilds}: has the tables made again from the events, and asks what came of it. */
@RestController
@RequestMapping("/api/rebuilds")
class RebuildApi {

    private final Rebuilds rebuilds;
    private final Frame frame;

    RebuildApi(Rebuilds rebuilds, Frame frame) {
        this.rebuilds = rebuilds;
        this.frame = frame;
    }

    @PostMapping
    ResponseEntity<Map<String, UUID>> begin() {
        UUID id = rebuilds.begin();
        return ResponseEntity.accepted()
                .location(URI.create("/api/rebuilds/" + id))
                .body(Map.of("id", id));
    }

    @GetMapping
    List<RebuildAnswer.Listed> all() {
        return rebuilds.all();
    }

    @GetMapping("/{id}")
    RebuildAnswer one(@PathVariable String id) {
        return rebuilds.find(id, mayReadRows());
    }

    /** Rows are of single cases, of whatever agency: who runs the desk sees in which tables how many differ. */
    private boolean mayReadRows() {
        SignedIn reader = frame.who();
        return reader != null
                && reader.may(Call.READ_CASES)
                && reader.agencies().all();
    }
}
