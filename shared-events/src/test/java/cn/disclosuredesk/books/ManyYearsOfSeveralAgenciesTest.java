package cn.disclosuredesk.books;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens in four years, and whenever it becomes known: the tables balance after every event, a sealed year
 * says for ever what was published until it is published anew, and no case is counted otherwise than by hand.
 */
class ManyYearsOfSeveralAgenciesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepTheirTablesRight(long seed) {
        new RandomYears(seed).pass();
    }
}
