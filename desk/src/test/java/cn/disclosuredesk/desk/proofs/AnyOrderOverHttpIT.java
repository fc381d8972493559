package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.Happening;
import cn.disclosuredesk.casefile.RandomCase;
import cn.disclosuredesk.casefile.Recording;
import cn.disclosuredesk.casefile.Recording.Step;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReplyRevoked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two agencies to which the same happens. One records it as it happens; the other as it learns of it, with mistakes that
 * it corrects and retracts. Both close the year at some moment.
 */
@ExtendWith(OneDesk.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyOrderOverHttpIT {

    private static final int CASES = 40;
    private static final LocalDate EARLIEST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 20);

    /** Their calls find by themselves what they are about: of several such a mistaken day would name another one. */
    private static final Set<Class<?>> BY_DAY = Set.of(
            ClarificationRequested.class,
            ApplicationClarified.class,
            ReasonsRequested.class,
            ReasonsGiven.class,
            FeeNoticeIssued.class,
            FeePaid.class,
            ApplicationReplied.class,
            ReplyRevoked.class);

    private final Random random = new Random(403);
    private Office inTime;
    private Office late;
    private List<Retelling> told;
    private List<Retelling> toldLate;

    @BeforeAll
    void tellsBothAgencies(InProcessDesk desk) {
        inTime = Office.founded(desk.client());
        late = Office.founded(desk.client());
        List<RandomCase> stories = Stream.generate(() -> new RandomCase(EARLIEST.plusDays(random.nextInt(240)), random))
                .filter(AnyOrderOverHttpIT::canBeTold)
                .limit(CASES)
                .toList();
        told = tell(
                inTime,
                stories.stream().map(story -> Recording.inOrder(story).steps()).toList());
        toldLate = tell(
                late,
                stories.stream()
                        .map(story -> Recording.inAnyOrder(
                                        story, random, 1, happening -> canBeMistaken(happening, story))
                                .steps())
                        .toList());
    }

    @Test
    void bothReportTheSame() {
        for (int year = 2025; year <= 2026; year++) {
            assertThat(late.sectionThree(year).expect(200).at("rows"))
                    .isEqualTo(inTime.sectionThree(year).expect(200).at("rows"));
            assertThat(late.sectionThree(year).at("balanced").asBoolean()).isTrue();
            assertThat(GoldenTable.blocks(late.sectionFour(year).expect(200).json()))
                    .isEqualTo(GoldenTable.blocks(
                            inTime.sectionFour(year).expect(200).json()));
        }
    }

    @Test
    void eachCaseSaysTheSame() {
        for (int n = 0; n < CASES; n++) {
            JsonNode wanted = inTime.application(told.get(n).id()).expect(200).json();
            JsonNode found = late.application(toldLate.get(n).id()).expect(200).json();
            assertThat(said(found))
                    .as("%s%n%s", history(late, toldLate.get(n)), history(inTime, told.get(n)))
                    .isEqualTo(said(wanted));
        }
    }

    @Test
    void theRegisterSaysWhatTheCasesSay() {
        for (Office office : List.of(inTime, late)) {
            JsonNode items = office.as("head")
                    .get("/api/applications?limit=500&agency=" + office.agency())
                    .expect(200)
                    .at("items");
            assertThat(items).hasSize(CASES);
            items.forEach(item -> {
                String id = item.path("id").asString();
                JsonNode page = office.application(id).expect(200).json();
                assertThat(listed(item)).as(id).isEqualTo(listed(page));
                assertThat(item.path("madeOn").asString(""))
                        .isEqualTo(page.at("/reply/madeOn").asString(""));
            });
        }
    }

    /** All at once, as it is in an office, and the year's close in between. */
    private List<Retelling> tell(Office office, List<List<Step>> stories) {
        List<Retelling> all =
                stories.stream().map(steps -> new Retelling(office, steps)).toList();
        int steps = stories.stream().mapToInt(List::size).sum();
        int close = random.nextInt(steps);
        List<Retelling> open = new ArrayList<>(all);
        for (int n = 0; n < steps; n++) {
            if (n == close) {
                office.close(2025).expect(200);
            }
            Retelling next = open.get(random.nextInt(open.size()));
            next.next();
            if (next.isOver()) {
                open.remove(next);
            }
        }
        return all;
    }

    private static boolean canBeTold(RandomCase story) {
        return story.lastDay().isBefore(LATEST)
                && story.course().stream()
                        .flatMap(happening -> Stream.of(happening.right(), happening.mistaken())
                                .map(telling -> telling.tell(happening.day(), Happening.NOTHING)))
                        .allMatch(AnyOrderOverHttpIT::canBeTold);
    }

    private static boolean canBeTold(ApplicationEvent fact) {
        return fact instanceof ApplicationReceived received
                ? received.applicants().get(0).kind() != null
                : CallOfAFact.exists(fact) || Retelling.OF_REVIEWS.contains(fact.getClass());
    }

    private static boolean canBeMistaken(Happening happening, RandomCase story) {
        boolean several =
                story.course().stream().anyMatch(other -> other != happening && other.kind() == happening.kind());
        return !Retelling.OF_REVIEWS.contains(happening.kind()) && !(several && BY_DAY.contains(happening.kind()));
    }

    private static Map<String, Object> said(JsonNode page) {
        Map<String, Object> members = new LinkedHashMap<>();
        Stream.of("status", "kind", "receivedOn", "dueOn", "firstDueOn", "provisional", "workingDaysLeft", "light")
                .forEach(member -> members.put(member, page.path(member)));
        Stream.of("reply", "withdrawal", "marks")
                .forEach(member -> members.put(member, withoutSequences(page.path(member))));
        return members;
    }

    private static JsonNode withoutSequences(JsonNode node) {
        JsonNode copy = node.deepCopy();
        copy.findParents("sequence").forEach(parent -> ((ObjectNode) parent).remove("sequence"));
        return copy;
    }

    private static Map<String, Object> listed(JsonNode entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        Stream.of("receiptNo", "receivedOn", "kind", "status", "dueOn", "provisional", "workingDaysLeft", "light")
                .forEach(member -> members.put(member, entry.path(member)));
        return members;
    }

    private static String history(Office office, Retelling one) {
        return office.as("auditor")
                .get("/api/applications/" + one.id() + "/events")
                .text();
    }
}
