package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.once.Done;
import cn.disclosuredesk.command.once.Once;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.store.RetriedOnConflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 封存、更正公布、期初 over HTTP. */
@RestController
@RequestMapping("/api/years")
class SealApi {

    private final Once once;
    private final Acts acts;
    private final YearTable years;
    private final CarryOvers carryOvers;
    private final Seals seals;
    private final Restatements restatements;
    private final SealTable published;
    private final StatedFigureTable stated;
    private final YearStatements statements;
    private final Vault vault;
    private final Clerks clerks;
    private final CurrentActor actors;
    private final RetriedOnConflict retried;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SealApi(
            Once once,
            Acts acts,
            YearTable years,
            CarryOvers carryOvers,
            Seals seals,
            Restatements restatements,
            SealTable published,
            StatedFigureTable stated,
            YearStatements statements,
            Vault vault,
            Clerks clerks,
            CurrentActor actors,
            RetriedOnConflict retried,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.once = once;
        this.acts = acts;
        this.years = years;
        this.carryOvers = carryOvers;
        this.seals = seals;
        this.restatements = restatements;
        this.published = published;
        this.stated = stated;
        this.statements = statements;
        this.vault = vault;
        this.clerks = clerks;
        this.actors = actors;
        this.retried = retried;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    // 封存 ------------------------------------------------------------------

    /** Answer, the same until the year is restated; {@code warnings} did not stand against the seal. */
    record Sealed(int year, int version, String hash, List<Warning> warnings) {}

    /** A check that failed and refuses nothing, told apart by its code. */
    record Warning(String check, String message) {}

    /** Seals the year and every earlier one, closing it first where that was not done; again: no new events. */
    @PostMapping("/{year}/seal")
    Sealed seal(
            @PathVariable int year,
            @RequestParam(name = "agency", required = false) @Nullable String asked,
            @RequestBody(required = false) YearApi.@Nullable Which which) {
        LocalDate today = LocalDate.now(clock);
        AgencyCode agency = actors.agency(which == null || which.agency() == null ? asked : which.agency());
        Actor actor = actors.actor();
        YearApi.requireReportable(year, today);
        if (year < today.getYear() && published.latest(agency, year).isEmpty()) {
            closeFirst(agency, actor, year, today);
        }
        Done done = once.run(() -> Done.ok(
                year,
                seals.seal(agency, year, today, (at, command) -> acts.carryOut(at, actor, command))
                        .version()));
        Published answer = published.version(agency, year, done.at()).orElseThrow();
        return new Sealed(answer.year(), answer.version(), answer.hash(), warnings(agency, year));
    }

    private List<Warning> warnings(AgencyCode agency, int year) {
        return stated.warnings(agency, year).stream()
                .map(failing -> new Warning(failing.check(), failing.sentence()))
                .toList();
    }

    /** In short transactions, as the close by name does it: the seal afterwards finds nothing left to carry over. */
    private void closeFirst(AgencyCode agency, Actor actor, int year, LocalDate today) {
        int running = Objects.requireNonNull(transactions.execute(status -> years.running(agency)));
        if (running <= year) {
            retried.run(() -> {
                transactions.executeWithoutResult(
                        status -> acts.carryOut(agency, actor, new CloseYear(agency, year, today)));
                return true;
            });
        }
        carryOvers.finish(agency);
    }

    // 更正公布 ---------------------------------------------------------------

    /** Body; {@code signedBy} is the name of who answers for it, whoever calls where nobody is named. */
    record Restatement(
            @Nullable String agency,
            @Nullable String reason,
            @Nullable String signedBy) {

        @Override
        public String toString() {
            return "Restatement";
        }
    }

    /** Answer: the version of the year that holds then, and every report that was published anew. */
    record Restated(int year, int version, String hash, List<Version> restated) {}

    /** One that was published anew; {@code agencyCode}: from a succession on the successor's. */
    record Version(int year, int version, String hash, String agencyCode) {}

    /** Lets everything count again where it happened, from the year on, and publishes what changes by that. */
    @PostMapping("/{year}/restatement")
    Restated restate(
            @PathVariable int year,
            @RequestParam(name = "agency", required = false) @Nullable String asked,
            @RequestBody Restatement body) {
        LocalDate today = LocalDate.now(clock);
        AgencyCode agency = actors.agency(body.agency() == null ? asked : body.agency());
        Actor actor = actors.actor();
        YearApi.requireReportable(year, today);
        String reason = new Given("reason", "更正理由").text(body.reason());
        String signedBy = new Given("signedBy", "签发人").clerkIfAny(body.signedBy());
        Done done = once.run(() -> {
            SealedText sealed = vault.seal(agency, vault.subject(agency, null), reason);
            PersonId signed = signedBy == null ? actor.person() : clerks.named(signedBy);
            var restated = restatements.restate(
                    agency,
                    new Restatements.Order(year, today, sealed, signed),
                    (at, command) -> acts.carryOut(at, actor, command));
            int version = published.latest(agency, year).orElseThrow().version();
            return Done.ok(named(restated), version);
        });
        Published holds = published.version(agency, year, done.at()).orElseThrow();
        return new Restated(holds.year(), holds.version(), holds.hash(), versions(String.valueOf(done.id())));
    }

    /** What is kept of the answer: which versions of which reports were made. */
    private static String named(List<Restatements.Restated> restated) {
        return restated.stream()
                .map(each -> each.agency() + "/" + each.published().year() + "/"
                        + each.published().version())
                .collect(Collectors.joining(" "));
    }

    private List<Version> versions(String named) {
        return Arrays.stream(named.split(" "))
                .map(each -> {
                    String[] parts = each.split("/");
                    int year = Integer.parseInt(parts[1]);
                    Published made = published
                            .version(new AgencyCode(parts[0]), year, Long.parseLong(parts[2]))
                            .orElseThrow();
                    return new Version(made.year(), made.version(), made.hash(), parts[0]);
                })
                .toList();
    }

    // 期初 ------------------------------------------------------------------

    /** Body: the applications carried into the year, column by column. */
    record OpeningBody(@Nullable String agency, @Nullable List<@Nullable Integer> carriedIn) {}

    /** Answer: what holds now. */
    record OpeningAnswer(int year, List<Integer> carriedIn) {}

    /** States the first year whose books the desk keeps, and what was carried into it. */
    @PostMapping("/{year}/opening")
    OpeningAnswer open(
            @PathVariable int year,
            @RequestParam(name = "agency", required = false) @Nullable String asked,
            @RequestBody OpeningBody body) {
        AgencyCode agency = actors.agency(body.agency() == null ? asked : body.agency());
        return new OpeningAnswer(year, statements.opening(agency, actors.actor(), year, body.carriedIn()));
    }
}
