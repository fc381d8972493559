package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Stale;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.store.ProjectionProgress;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Outcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Calls that do nothing but what a test wants to see answered. */
@RestController
@TestComponent
class CallsForTests {

    final AtomicInteger acts = new AtomicInteger();
    private final Once once;
    private final CurrentActor actors;

    CallsForTests(Once once, CurrentActor actors) {
        this.once = once;
        this.actors = actors;
    }

    record Applicant(@NotBlank String name) {}

    record Body(
            LocalDate receivedOn,
            Channel channel,
            Outcome outcome,
            Integer days,
            @Valid Applicant applicant,
            List<Body> parts) {}

    @PostMapping("/api/applications")
    ResponseEntity<Object> register(@Valid @RequestBody Body body) {
        Done done = once.run(() -> {
            int n = acts.incrementAndGet();
            if (body.days() != null && body.days() < 0) {
                throw Refusal.excluded("days", "依照第三十三条，不能办理。");
            }
            return Done.created("case-" + n, 0);
        });
        return ResponseEntity.status(done.status()).body(Map.of("id", String.valueOf(done.id())));
    }

    @PostMapping("/api/ledgers")
    ResponseEntity<Object> upload(@RequestParam MultipartFile file) {
        Done done = once.run(() -> Done.accepted("job-" + acts.incrementAndGet()));
        return ResponseEntity.status(done.status()).body(Map.of("id", String.valueOf(done.id())));
    }

    @GetMapping(path = "/api/applications", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> list(
            @RequestParam String agency,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) Channel channel,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) Instant asOf) {
        return Map.of(
                "agency", actors.agency(agency).value(),
                "role", actors.actor().role(),
                "via", actors.actor().via().name(),
                "request", actors.actor().request(),
                "asOf", String.valueOf(asOf));
    }

    @PostMapping("/api/applications/{id}/reply")
    String reply(@PathVariable ApplicationId id, @RequestHeader(name = "If-Match", required = false) SeenVersion seen) {
        throw failure(id.value());
    }

    @GetMapping("/api/reviews/{id}")
    Id review(@PathVariable ApplicationId id) {
        return id;
    }

    @GetMapping("/api/undeclared")
    String undeclared() {
        return "open";
    }

    private static RuntimeException failure(String kind) {
        return switch (kind) {
            case "malformed" -> Refusal.malformed("madeOn", "答复日期不能晚于今天。");
            case "unknown" -> Refusal.unknown("没有这件申请。");
            case "recorded" -> Refusal.recordedAlready(null, "已于2026-01-20答复。");
            case "excluded" -> Refusal.excluded("workingDays", "依照第三十三条，延长不得超过20个工作日。");
            case "wrapped" -> new IllegalStateException("outer", Refusal.excluded(null, "不能办理。"));
            case "stale" -> stale();
            case "busy" -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case "behind" -> new ProjectionProgress.NotCaughtUp("register", 7);
            case "database" -> new CannotGetJdbcConnectionException("张三", new SQLTransientConnectionException("张三"));
            case "held" -> new UncategorizedSQLException("张三", null, new SQLException("张三", "55P03"));
            default -> new IllegalStateException("张三 11010119900101123X");
        };
    }

    private static RuntimeException stale() {
        try {
            Stale.check(new ApplicationId("case-1"), 3L, 5L, 7L);
            return new IllegalStateException();
        } catch (Stale stale) {
            return stale;
        }
    }

    /** A page that fails. */
    @Controller
    @TestComponent
    static class PageForTests {

        @GetMapping("/applications/broken")
        @ResponseBody
        String broken() {
            throw new IllegalStateException("张三");
        }
    }
}
