package cn.disclosuredesk.command.review;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.once.SeenVersion;
import cn.disclosuredesk.command.reportyear.CourseTable;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a review over HTTP. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {

    private final Once once;
    private final Acts acts;
    private final Reviews reviews;
    private final KnownCases cases;
    private final CourseTable courses;
    private final CurrentActor actors;
    private final CaseAnswers answers;
    private final Clock clock;

    ReviewApi(
            Once once,
            Acts acts,
            Reviews reviews,
            KnownCases cases,
            CourseTable courses,
            CurrentActor actors,
            CaseAnswers answers,
            Clock clock) {
        this.once = once;
        this.acts = acts;
        this.reviews = reviews;
        this.cases = cases;
        this.courses = courses;
        this.actors = actors;
        this.answers = answers;
        this.clock = clock;
    }

    /** Body of {@code POST /api/reviews}. */
    record Notice(
            @Nullable String agency,
            @Nullable ReviewKind kind,
            @Nullable List<String> applicationIds,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate filedOn,
            @Nullable ReviewCapacity capacity,
            @Nullable ReviewProcedure procedure,
            @Nullable String caseNo,
            @Nullable String body) {

        @Override
        public String toString() {
            return "Notice";
        }
    }

    /**
     * Body of {@code POST /api/reviews/{id}/decision}. {@code servedOn} is the day it reached us, {@code replyAgain} whether a new
     * reply is owed, where that does not follow from the ending.
     */
    record Decision(
            @Nullable LocalDate decidedOn,
            @Nullable ReviewResult result,
            @Nullable String ending,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate performBy,
            @Nullable LocalDate servedOn,
            @Nullable Boolean replyAgain) {

        @Override
        public String toString() {
            return "Decision";
        }
    }

    @PostMapping
    ResponseEntity<Object> notify(@RequestBody Notice notice) {
        LocalDate today = LocalDate.now(clock);
        AgencyCode agency = actors.agency(notice.agency());
        Actor actor = actors.actor();
        LocalDate notifiedOn = new Given("notifiedOn", "收到通知日期").day(notice.notifiedOn(), today);
        LocalDate filedOn = new Given("filedOn", "立案日期").dayIfAny(notice.filedOn(), today);
        ReviewCapacity capacity = notice.capacity() == null ? ReviewCapacity.ORIGINAL_AGENCY : notice.capacity();
        ReviewKind kind = new Given("kind", "类型").needed(notice.kind());
        String caseNo = new Given("caseNo", "案号").lineIfAny(notice.caseNo());
        String body = new Given("body", "审理机关").lineIfAny(notice.body());
        List<ApplicationId> applications = applications(agency, notice);
        Done done = once.run(() -> {
            ReviewId id = new ReviewId(UuidCreator.getTimeOrderedEpoch().toString());
            var command = new NotifyReview(
                    id,
                    agency,
                    kind,
                    applications,
                    notifiedOn,
                    filedOn,
                    capacity,
                    notice.procedure(),
                    caseNo,
                    body,
                    null);
            reviews.notify(command, each -> acts.carryOut(agency, actor, each));
            return Done.created(id, cases.version(id));
        });
        String id = String.valueOf(done.id());
        return ResponseEntity.created(URI.create("/api/reviews/" + id))
                .body(answers.review(new ReviewId(id), done.at()));
    }

    @PostMapping("/{id}/decision")
    ResponseEntity<Object> decide(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable SeenVersion seen,
            @RequestBody Decision body) {
        LocalDate today = LocalDate.now(clock);
        LocalDate decidedOn = new Given("decidedOn", "审结日期").day(body.decidedOn(), today);
        Given effect = new Given("effectiveOn", "生效日期");
        LocalDate effectiveOn = effect.limitIfAny(body.effectiveOn(), decidedOn, "审结日期");
        effect.notBefore(decidedOn, "审结日期", effectiveOn);
        Given performance = new Given("performBy", "履行期限");
        LocalDate performBy = performance.limitIfAny(body.performBy(), decidedOn, "审结日期");
        performance.notBefore(decidedOn, "审结日期", performBy);
        Given service = new Given("servedOn", "收到决定、裁判文书日期");
        LocalDate servedOn = service.dayIfAny(body.servedOn(), today);
        service.notBefore(decidedOn, "审结日期", servedOn);
        ReviewEnding ending = ending(body);
        ReviewResult result = ending == null ? result(body) : ending.result();
        AgencyCode agency = agencyOf(id);
        Actor actor = actors.actor();
        Long version = seen == null ? null : seen.number();
        ReviewId review = new ReviewId(id);
        Done done = once.run(() -> {
            var decision =
                    new DecideReview(review, decidedOn, ending, result, effectiveOn, performBy, servedOn, version);
            reviews.decide(decision, body.replyAgain(), each -> acts.carryOut(agency, actor, each));
            return Done.ok(review, cases.version(review));
        });
        return ResponseEntity.ok(answers.review(review, done.at()));
    }

    private List<ApplicationId> applications(AgencyCode agency, Notice notice) {
        List<String> given = notice.applicationIds() == null ? List.of() : notice.applicationIds();
        return given.stream()
                .distinct()
                .map(id -> {
                    var facts = cases.known(id);
                    if (!facts.registration().agency().equals(agency)) {
                        throw Refusal.excluded("applicationIds", "所列申请不属于该行政机关。");
                    }
                    return facts.registration().application();
                })
                .toList();
    }

    private static @Nullable ReviewEnding ending(Decision body) {
        if (body.ending() == null) {
            return null;
        }
        ReviewEnding ending = ReviewEnding.ofWord(body.ending())
                .orElseThrow(() -> Refusal.malformed("ending", "结案方式应为“维持”“驳回请求”“撤销”等法定用语之一。"));
        if (body.result() != null && body.result() != ending.result()) {
            throw Refusal.malformed(
                    "result",
                    "结果与结案方式“%s”（%s）不一致。"
                            .formatted(ending.word(), ending.result().label()));
        }
        return ending;
    }

    private static ReviewResult result(Decision body) {
        ReviewResult result = new Given("result", "结果").needed(body.result());
        if (result == ReviewResult.PENDING) {
            throw Refusal.malformed("result", "结果应为 UPHELD、CORRECTED、OTHER 之一。");
        }
        return result;
    }

    private AgencyCode agencyOf(String id) {
        AgencyCode agency = Optional.of(id)
                .filter(Id::isId)
                .flatMap(known -> courses.agencyOf(new ReviewId(known)))
                .orElseThrow(() -> Refusal.unknown("没有这件复议、诉讼。"));
        return actors.agency(agency.value());
    }
}
