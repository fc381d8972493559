package cn.disclosuredesk.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledgers from which the whole desk makes its golden tables: none of their lines may fail to be read. */
class GoldenLedgersTest {

    private static final Path GOLDEN = Path.of("../desk/src/test/resources/golden");

    static List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void isReadWithoutAnyRemarkButOnLettersToThoseWhoWithdrew(Path ledger) throws IOException {
        List<ReadLine> lines = Csv.read(Csv.file(ledger.getFileName().toString(), Files.readAllBytes(ledger)));
        try (Stream<String> physical = Files.lines(ledger)) {
            assertThat(lines).hasSize((int) physical.count() - 1);
        }
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.cells().remarks())
                        .allMatch(remark -> remark.message().equals("申请人撤回的没有答复书，本单元格未导入")))
                .allSatisfy(line -> assertThat(line.act()).isPresent());
    }
}
