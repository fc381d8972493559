package cn.disclosuredesk.desk.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Some offices that move cases to each other and are taken over by each other: what one seed makes of four years. */
final class SealedCounty {

    private static final int OFFICES = 3;

    /** @param share how often, among all acts */
    private record Act(String name, int share, Function<SealedOffice, Answer> done) {}

    private final long seed;
    private final MovableClock clock;
    private final Random random;
    private final List<SealedOffice> offices;
    private final List<Act> acts = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final List<String> strange = new ArrayList<>();

    SealedCounty(long seed, InProcessDesk desk) {
        this.seed = seed;
        this.clock = desk.clock();
        this.random = new Random(seed);
        this.offices = IntStream.range(0, OFFICES)
                .mapToObj(n -> new SealedOffice(Office.founded(desk.client()), clock, random))
                .toList();
        acts.add(new Act("registration", 13, one -> one.cases().register()));
        acts.add(new Act("provisional registration", 4, one -> one.cases().registerProvisionally()));
        acts.add(new Act("ledger", 4, one -> one.cases().importLines()));
        acts.add(new Act("reply", 15, one -> one.cases().reply()));
        acts.add(new Act("withdrawal", 3, one -> one.cases().withdraw()));
        acts.add(new Act("confirmation", 4, one -> one.cases().confirm()));
        acts.add(new Act("copy", 3, one -> one.cases().attachACopy()));
        acts.add(new Act("corrected receipt", 4, one -> one.cases().correctTheReceipt()));
        acts.add(new Act("corrected kind", 3, one -> one.cases().correctTheKind()));
        acts.add(new Act("corrected reply", 4, one -> one.cases().correctTheReply()));
        acts.add(new Act("retraction", 6, one -> one.cases().retractOfACase()));
        acts.add(new Act("annulment", 2, one -> one.cases().annulACase()));
        acts.add(new Act("split", 2, one -> one.cases().split()));
        acts.add(new Act("move", 2, one -> one.cases().moveTo(other(one).cases())));
        acts.add(new Act("review", 7, one -> one.reviews().notifyReview()));
        acts.add(new Act("decision", 9, one -> one.reviews().decide()));
        acts.add(new Act("review withdrawal", 2, one -> one.reviews().withdrawAReview()));
        acts.add(new Act("appeal", 6, one -> one.reviews().appeal()));
        acts.add(new Act("effect", 4, one -> one.reviews().takeEffect()));
        acts.add(new Act("corrected notice", 3, one -> one.reviews().correctTheNotice()));
        acts.add(new Act("corrected decision", 3, one -> one.reviews().correctTheDecision()));
        acts.add(new Act("review retraction", 5, one -> one.reviews().retractOfAReview()));
        acts.add(new Act("review annulment", 1, one -> one.reviews().annulAReview()));
        acts.add(new Act("close", 2, SealedOffice::close));
        acts.add(new Act("seal", 5, SealedOffice::seal));
        acts.add(new Act("restatement", 3, SealedOffice::restate));
        acts.add(new Act("opening", 1, SealedOffice::stateTheOpening));
        acts.add(new Act(
                "succession", 2, one -> one.isTakenOver() ? one.takeBackTheHandOver() : one.handOverTo(other(one))));
    }

    List<Office> offices() {
        return offices.stream().map(SealedOffice::office).toList();
    }

    List<String> acts() {
        return acts.stream().map(Act::name).toList();
    }

    /** How often each act was not refused. */
    Map<String, Integer> accepted() {
        return accepted;
    }

    /** Answers that are neither done nor refused for a reason that lies in the case. */
    List<String> strange() {
        return strange;
    }

    /** So that what fails can be told and done again. */
    @Override
    public String toString() {
        List<String> agencies = offices().stream().map(Office::agency).toList();
        return "seed " + seed + " " + agencies + " on " + clock.today() + " after " + done;
    }

    /** Some acts on one day. */
    void work() {
        IntStream.range(0, 4 + random.nextInt(14)).forEach(n -> actOf(any(offices)));
    }

    /** What somebody reads in the evening: a table, official or by facts. */
    Answer read() {
        int year = clock.today().getYear() - random.nextInt(3);
        String section = random.nextInt(3) == 0 ? "section-four" : "section-three";
        String view = random.nextInt(3) == 0 ? "&view=facts" : "";
        Office office = any(offices());
        return office.as("head")
                .get("/api/annual-reports/" + year + "/" + section + "?agency=" + office.agency() + view)
                .expect(200);
    }

    private void actOf(SealedOffice one) {
        Act act =
                one.cases().areThere() && one.reviews().areThere() ? drawn() : acts.get(random.nextBoolean() ? 0 : 14);
        Answer answer = act.done.apply(one);
        done.add(clock.today() + " " + one.office().agency() + " " + act.name + " " + answer.status() + " "
                + answer.request().substring(answer.request().indexOf("/api/") + 5));
        boolean contradicts = answer.status() == 400 && answer.text().contains("前后矛盾");
        if (!contradicts && !List.of(200, 201, 409, 422).contains(answer.status())) {
            strange.add(act.name + ": " + answer.request() + " " + answer.status() + " " + answer.text());
        }
        if (answer.status() < 300) {
            accepted.merge(act.name, 1, Integer::sum);
        }
    }

    private Act drawn() {
        int dice = random.nextInt(acts.stream().mapToInt(Act::share).sum());
        for (Act act : acts) {
            dice -= act.share;
            if (dice < 0) {
                return act;
            }
        }
        throw new IllegalStateException("the shares are not their sum");
    }

    private SealedOffice other(SealedOffice one) {
        return offices.get((offices.indexOf(one) + 1 + random.nextInt(OFFICES - 1)) % OFFICES);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
