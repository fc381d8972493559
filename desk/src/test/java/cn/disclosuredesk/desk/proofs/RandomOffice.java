package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.desk.proofs.Recount.Case;
import cn.disclosuredesk.desk.proofs.Recount.Dispute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** An office in which something happens at random: mostly in time, often late, sometimes what must be refused. */
final class RandomOffice {

    private static final List<String> OUTCOMES =
            List.of("3.1", "3.2", "3.3.1", "3.3.4", "3.3.8", "3.4.1", "3.4.2", "3.5.1", "3.5.5", "3.6.3");

    private static final List<String> REVIEWS =
            List.of("RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER_RECONSIDERATION");

    private Office office;
    private final MovableClock clock;
    private final Random random;
    private final Recount recount;
    private final LedgerOfOffice ledger;

    RandomOffice(Office office, MovableClock clock, Random random) {
        this.office = office;
        this.clock = clock;
        this.random = random;
        this.recount = new Recount(clock.today().getYear());
        this.ledger = new LedgerOfOffice(random);
    }

    Office office() {
        return office;
    }

    /** From now on by another node. */
    void servedBy(DeskClient desk) {
        office = office.at(desk);
    }

    Recount recount() {
        return recount;
    }

    /** One act; says which, for whoever reads why a test failed. */
    String act() {
        int dice = random.nextInt(100);
        if (dice < 30 || recount.cases().isEmpty()) {
            return register();
        }
        if (dice < 55) {
            return reply(any(recount.cases()));
        }
        if (dice < 61) {
            return withdraw(any(recount.cases()));
        }
        if (dice < 66) {
            return confirm(any(recount.cases()));
        }
        if (dice < 71) {
            return handOver(any(recount.cases()));
        }
        if (dice < 75) {
            return serve(any(recount.cases()));
        }
        if (dice < 83) {
            return notifyReview();
        }
        if (dice < 91 && !recount.disputes().isEmpty()) {
            return decide(any(recount.disputes()));
        }
        if (dice < 94) {
            return importLines();
        }
        return close();
    }

    private String register() {
        LocalDate day = dayBefore(clock.today());
        int column = random.nextInt(GoldenTable.KINDS.size());
        boolean provisional = random.nextInt(4) == 0;
        Json form = office.form(day).with("applicant.kind", GoldenTable.KINDS.get(column));
        Json sent =
                provisional ? form.without("receivedOn").with("channel", "FAX").with("arrivedOn", day) : form;
        Case made = new Case(office.register(sent).expect(201).text("id"), column, day);
        made.provisional = provisional;
        recount.cases().add(made);
        return "registered " + day;
    }

    private String reply(Case one) {
        LocalDate day = dayFrom(one.receivedOn.minusDays(1));
        String outcome = any(OUTCOMES);
        if (isDone(office.reply(one.id, day, outcome))) {
            if (one.isOpen()) {
                end(one, day, outcome);
            } else {
                endAgain(one, day, outcome);
            }
        }
        return "replied to " + one.id + " on " + day;
    }

    private String withdraw(Case one) {
        LocalDate day = dayFrom(one.receivedOn);
        if (isDone(office.withdraw(one.id, day))) {
            end(one, day, "3.6.3");
        }
        return "withdrew " + one.id + " on " + day;
    }

    private void end(Case one, LocalDate day, String outcome) {
        assertThat(one.isOpen()).as("%s ends once", one.id).isTrue();
        assertThat(day).as("%s ends after its receipt", one.id).isAfterOrEqualTo(one.receivedOn);
        one.endedOn = day;
        one.outcome = outcome;
    }

    /** A corrected review asks for a new reply; in the year of the first one it takes its place, later it is not counted. */
    private void endAgain(Case one, LocalDate day, String outcome) {
        assertThat(recount.disputes())
                .as("%s is owed a reply again", one.id)
                .anyMatch(dispute -> "corrected".equals(dispute.result));
        assertThat(day).as("%s is replied to again", one.id).isAfterOrEqualTo(one.endedOn);
        if (day.getYear() == one.endedOn.getYear()) {
            one.outcome = outcome;
        }
    }

    /** Moves the receipt, perhaps into the next year. */
    private String confirm(Case one) {
        LocalDate day = dayFrom(one.receivedOn);
        Answer answer = post(one, "confirmation", Json.of("confirmedOn", day));
        if (isDone(answer)) {
            assertThat(one.provisional).isTrue();
            one.provisional = false;
            one.receivedOn = day;
        }
        return "confirmed " + one.id + " on " + day;
    }

    private String handOver(Case one) {
        LocalDate day = dayFrom(one.receivedOn);
        isDone(post(one, "assignment", Json.of("unit", "法规科").with("on", day)));
        return "handed over " + one.id;
    }

    private String serve(Case one) {
        LocalDate day = dayFrom(one.receivedOn);
        isDone(post(one, "service", Json.of("method", "MAIL").with("dispatchedOn", day)));
        return "served " + one.id;
    }

    private String notifyReview() {
        LocalDate day = dayBefore(clock.today());
        String kind = any(REVIEWS);
        boolean counted = random.nextInt(5) != 0;
        Json notice = (random.nextBoolean()
                        ? office.notice(kind, day)
                        : office.notice(kind, day, any(recount.cases()).id))
                .with("capacity", counted ? "ORIGINAL_AGENCY" : "THIRD_PERSON");
        Answer answer = office.as("handler").post("/api/reviews", notice);
        if (isDone(answer)) {
            recount.disputes().add(new Dispute(answer.text("id"), block(kind), counted, day));
        }
        return "notified of a review on " + day;
    }

    private String decide(Dispute one) {
        LocalDate day = dayFrom(one.notifiedOn);
        String result = any(List.of("UPHELD", "CORRECTED", "OTHER"));
        boolean lawsuit = !one.block.equals("reconsideration");
        LocalDate effective = lawsuit ? day.plusDays(random.nextInt(40)) : day;
        Json decision = Json.of("decidedOn", day).with("result", result);
        Answer answer = office.as("handler")
                .post(
                        "/api/reviews/" + one.id + "/decision",
                        lawsuit ? decision.with("effectiveOn", effective) : decision);
        if (isDone(answer)) {
            assertThat(one.countsOn).as("%s is decided once", one.id).isNull();
            one.countsOn = effective;
            one.result = result.toLowerCase(Locale.ROOT);
        }
        return "decided " + one.id + " on " + day;
    }

    private String importLines() {
        List<Case> lines = new ArrayList<>();
        List<Dispute> reviews = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3))
                .forEach(n -> lines.add(ledger.line(dayBefore(clock.today()), clock)));
        IntStream.range(0, random.nextInt(2)).forEach(n -> reviews.add(ledger.review(dayBefore(clock.today()), clock)));
        Answer job = office.importLedger(ledger.upload(office.agency(), lines, reviews));
        assertThat(job.at("accepted").asInt()).as(job.text()).isEqualTo(lines.size() + reviews.size());
        List<String> numbers = lines.stream().map(line -> line.id).toList();
        IntStream.range(0, numbers.size())
                .forEach(n -> recount.cases().add(ledger.withId(lines.get(n), idOf(numbers.get(n)))));
        reviews.forEach(review -> recount.disputes().add(ledger.withId(review, idOf(review))));
        return "imported " + lines.size() + " lines";
    }

    private String idOf(Dispute review) {
        Answer cell =
                office.cell(review.notifiedOn.getYear(), review.block, "total").expect(200);
        int place = cell.texts("items", "caseNo").indexOf(review.id);
        return cell.texts("items", "reviewId").get(place);
    }

    private String idOf(String receiptNo) {
        return office.as("registrar")
                .get("/api/applications?agency=" + office.agency() + "&q=" + receiptNo)
                .expect(200)
                .text("items.0.id");
    }

    /** In order, or over several years at once, or again. */
    private String close() {
        int last = clock.today().getYear() - 1;
        int year = Math.min(last, recount.runningYear() + random.nextInt(2) - (random.nextInt(4) == 0 ? 1 : 0));
        int open = recount.openAtEndOf(year);
        Answer first = office.close(year).expect(200);
        if (year >= recount.runningYear()) {
            assertThat(first.at("carriedOver").asInt()).isEqualTo(open);
        }
        recount.closed(year);
        assertThat(office.close(year).expect(200).text()).isEqualTo(first.text());
        return "closed " + year;
    }

    private Answer post(Case one, String act, Json body) {
        return office.as("handler").post("/api/applications/" + one.id + "/" + act, body);
    }

    /** Done, or refused for a reason that lies in the case. */
    private static boolean isDone(Answer answer) {
        assertThat(answer.status()).as(answer.request() + answer.text()).isIn(200, 201, 409, 422);
        return answer.status() < 300;
    }

    private static String block(String kind) {
        return GoldenTable.BLOCKS.get(REVIEWS.indexOf(kind));
    }

    private LocalDate dayBefore(LocalDate today) {
        return today.minusDays(random.nextInt(3) == 0 ? random.nextInt(800) : random.nextInt(60));
    }

    private LocalDate dayFrom(LocalDate first) {
        long span = Math.max(1, clock.today().toEpochDay() - first.toEpochDay() + 1);
        return clock.today().minusDays(random.nextInt((int) span));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
