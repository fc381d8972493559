package cn.disclosuredesk.desk.proofs;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One sheet of a ledger apart from how it is written: its header and its lines. */
record SheetLines(List<String> header, List<List<String>> lines) {

    static SheetLines of(byte[] csv) {
        return of(new String(csv, StandardCharsets.UTF_8));
    }

    static SheetLines of(String csv) {
        try {
            List<List<String>> all = CSVFormat.DEFAULT.parse(new StringReader(csv.replace("\ufeff", ""))).stream()
                    .map(CSVRecord::toList)
                    .toList();
            return new SheetLines(all.get(0), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code cell} gives what stands in a cell from its header and what stood there. */
    SheetLines with(BinaryOperator<String> cell) {
        return new SheetLines(
                header,
                lines.stream()
                        .map(line -> IntStream.range(0, line.size())
                                .mapToObj(place -> cell.apply(header.get(place), line.get(place)))
                                .toList())
                        .toList());
    }

    /** The cells of one column. */
    List<String> column(String of) {
        return lines.stream().map(line -> line.get(header.indexOf(of))).toList();
    }

    String csv() {
        return written(',');
    }

    String written(char separator) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        return Stream.concat(Stream.of(header), lines.stream())
                .map(cells -> format.format(cells.toArray()) + "\r\n")
                .collect(Collectors.joining());
    }

    /** Somebody sorted the sheet. */
    enum Order {
        AS_IT_WAS,
        REVERSED,
        SHUFFLED;

        SheetLines of(SheetLines sheet) {
            List<List<String>> lines = new ArrayList<>(sheet.lines);
            if (this == REVERSED) {
                Collections.reverse(lines);
            } else if (this == SHUFFLED) {
                Collections.shuffle(lines, new Random(lines.size()));
            }
            return new SheetLines(sheet.header, lines);
        }
    }
}
