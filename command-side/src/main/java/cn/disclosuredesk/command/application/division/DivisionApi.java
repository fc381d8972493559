package cn.disclosuredesk.command.application.division;

import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.once.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Splitting a case and moving it to another agency over HTTP; answered with the case that has left the tables. */
@RestController
@RequestMapping("/api/applications/{id}")
class DivisionApi {

    private final CaseActs acts;
    private final Division division;

    DivisionApi(CaseActs acts, Division division) {
        this.acts = acts;
        this.division = division;
    }

    @PostMapping("/split")
    ResponseEntity<Object> split(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody SplitBody body) {
        return acts.record(id, seen, writing -> division.split(body, writing));
    }

    @PostMapping("/agency-change")
    ResponseEntity<Object> move(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody MoveBody body) {
        return acts.record(id, seen, writing -> division.move(body, writing));
    }
}
