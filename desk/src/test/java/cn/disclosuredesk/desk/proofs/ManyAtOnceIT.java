package cn.disclosuredesk.desk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes serve one office, and many people work at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyAtOnceIT {

    private static final int ROUNDS = 15;

    private InProcessDesk first;
    private InProcessDesk second;

    @BeforeAll
    void startTwoNodes() {
        first = InProcessDesk.start(MovableClock.at(LocalDate.of(2024, 12, 27)));
        second = first.secondNode();
    }

    @AfterAll
    void stopBoth() {
        second.close();
        first.close();
    }

    @Test
    void fiftyRegistrationsAtOnceHaveFiftyConsecutiveNumbers() throws Exception {
        Office here = Office.founded(first.client());
        Office there = here.at(second.client());
        LocalDate today = first.clock().today();

        List<Answer> answers = AtOnce.run(IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(n -> () -> (n % 2 == 0 ? here : there).register(here.form(today)))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.text("receiptNo")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(number -> "%d-%05d".formatted(today.getYear(), number))
                        .toList());
        assertThat(there.sectionThree(today.getYear()).at("rows.0.cells.6").asInt())
                .isEqualTo(50);
    }

    @Test
    void oneOfTwoRepliesAtOnceIsRecordedAndTheOtherIsTold() throws Exception {
        Office here = Office.founded(first.client());
        Office there = here.at(second.client());
        LocalDate today = first.clock().today();

        for (int round = 1; round <= ROUNDS; round++) {
            String id = here.registered(today);
            List<Answer> answers =
                    AtOnce.run(List.of(() -> here.reply(id, today, "3.1"), () -> there.reply(id, today, "3.4.1")));

            assertThat(answers).extracting(Answer::status).as("round %d", round).containsExactlyInAnyOrder(200, 409);
            Answer won = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow();
            assertThat(here.application(id).text("reply.outcome")).isEqualTo(won.text("reply.outcome"));
            assertThat(there.as("head")
                            .get("/api/applications/" + id + "/events")
                            .expect(200)
                            .json())
                    .hasSize(2);
        }
        assertThat(there.cell(today.getYear(), "3.7", 0).at("count").asInt()).isEqualTo(ROUNDS);
    }

    @Test
    void oneRequestSentTwiceAtOnceIsDoneOnce() throws Exception {
        Office here = Office.founded(first.client());
        LocalDate today = first.clock().today();

        for (int round = 1; round <= ROUNDS; round++) {
            String key = "at-once-" + round;
            List<Answer> answers = AtOnce.run(Stream.of(first, second, first, second)
                    .<Callable<Answer>>map(
                            node -> () -> node.as("registrar").once(key).post("/api/applications", here.form(today)))
                    .toList());

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers.stream().map(answer -> answer.text("id")).distinct())
                    .hasSize(1);
            assertThat(answers.get(0).text("receiptNo")).endsWith("%05d".formatted(round));
        }
    }

    /** Readers on both nodes keep what they were told while others write; asked again later, they are told the same. */
    @Test
    void aTableReadAmongWritersIsTheSameForEver() throws Exception {
        Office here = Office.founded(first.client());
        Office there = here.at(second.client());
        LocalDate today = first.clock().today();
        Queue<Answer> read = new ConcurrentLinkedQueue<>();
        Stream<Callable<Integer>> writers = Stream.of(here, there, here, there).map(office -> () -> {
            IntStream.range(0, 15).forEach(n -> office.registered(today));
            return 15;
        });
        Stream<Callable<Integer>> readers = Stream.of(here, there).map(office -> () -> {
            IntStream.range(0, 25)
                    .forEach(n -> read.add(office.sectionThree(today.getYear()).expect(200)));
            return 25;
        });

        AtOnce.run(Stream.concat(writers, readers).toList());

        assertThat(read.stream().map(ManyAtOnceIT::received).distinct().count())
                .as("some of it was read in the middle")
                .isGreaterThan(3);
        for (Answer then : read) {
            String again =
                    then.request().substring(4) + "&asOf=" + then.text("asOf").replace("+", "%2B");
            assertThat(here.as("head").get(again).expect(200).json()).isEqualTo(then.json());
            assertThat(there.as("head").get(again).expect(200).json()).isEqualTo(then.json());
        }
        assertThat(received(here.sectionThree(today.getYear()))).isEqualTo(60);
    }

    private static int received(Answer sectionThree) {
        return sectionThree.at("rows.0.cells.6").asInt();
    }

    @RepeatedTest(3)
    void twoClosesAtOnceGiveOneAnswerAndOneEvent() throws Exception {
        Office here = Office.founded(first.client());
        Office there = here.at(second.client());
        int year = first.clock().today().getYear();
        IntStream.range(0, 5).forEach(n -> here.registered(first.clock().today()));
        afterNewYear();

        List<Answer> answers = AtOnce.run(List.of(() -> here.close(year), () -> there.close(year)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(answers.get(0).at("carriedOver").asInt()).isEqualTo(5);
        assertThat(closesOf(here)).isEqualTo(1);
        assertThat(there.sectionThree(year + 1).at("rows.1.cells.6").asInt()).isEqualTo(5);
    }

    /** Some of them come before the close and some after it; every one of them stands in the next year. */
    @RepeatedTest(5)
    void noRegistrationIsLostBetweenTwoYears() throws Exception {
        Office here = Office.founded(first.client());
        Office there = here.at(second.client());
        LocalDate lastDays = first.clock().today();
        int year = lastDays.getYear();
        afterNewYear();

        List<Answer> answers = AtOnce.run(Stream.concat(
                        Stream.<Callable<Answer>>of(() -> there.close(year)),
                        IntStream.range(0, 9).<Callable<Answer>>mapToObj(n -> () -> here.register(here.form(lastDays))))
                .toList());

        assertThat(answers.subList(1, 10)).extracting(Answer::status).containsOnly(201);
        assertThat(answers.get(0).expect(200).at("carriedOver").asInt()).isBetween(0, 9);
        assertThat(here.sectionThree(year).at("rows.24.cells.6").asInt()).isEqualTo(9);
        assertThat(there.sectionThree(year + 1).at("rows.1.cells.6").asInt()).isEqualTo(9);
        assertThat(there.sectionThree(year + 1).at("rows.24.cells.6").asInt()).isEqualTo(9);
    }

    /** On the last days of a year again for whoever comes next: the clock never goes back. */
    private void afterNewYear() {
        first.clock().moveTo(LocalDate.of(first.clock().today().getYear() + 1, 1, 4));
    }

    private int closesOf(Office office) {
        return JdbcClient.create(first.beans().getBean(DataSource.class))
                .sql("""
                        select count(*) from store.domain_event_entry
                         where payload_type = 'year-closed' and convert_from(payload, 'UTF8') like :agency""")
                .param("agency", "%\"" + office.agency() + "\"%")
                .query(Integer.class)
                .single();
    }
}
