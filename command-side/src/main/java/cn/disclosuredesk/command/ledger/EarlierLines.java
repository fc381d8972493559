package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of an upload that were taken, by number: the first one of a number counts. Without it a second one would be
 * taken for the first as it grew.
 */
final class EarlierLines {

    private final Map<LedgerSheet, Map<String, String>> hashes = new EnumMap<>(LedgerSheet.class);

    /** The verdict that an earlier line already decides: the same again, or the same number with other cells. */
    Optional<Verdict> decided(PlacedLine line) {
        return numbers(line)
                .flatMap(number -> Stream.ofNullable(of(line.sheet()).get(number)))
                .findFirst()
                .map(hash -> hash.equals(line.origin().hash())
                        ? line.taken(LedgerActs.Taken.UNCHANGED)
                        : line.rejected(numberOf(line.sheet()), "本次上传中前面已有同一号码的行，内容与本行不同"));
    }

    /** Whether the upload has taken an application of this number. */
    boolean hasApplication(String number) {
        return of(LedgerSheet.APPLICATIONS).containsKey(number);
    }

    void remember(PlacedLine line, Verdict verdict) {
        if (verdict.isAboutAKnownThing()) {
            numbers(line)
                    .findFirst()
                    .ifPresent(number ->
                            of(line.sheet()).putIfAbsent(number, line.origin().hash()));
        }
    }

    void rememberAll(EarlierLines others) {
        others.hashes.forEach((sheet, numbers) -> numbers.forEach(of(sheet)::putIfAbsent));
    }

    private Map<String, String> of(LedgerSheet sheet) {
        return hashes.computeIfAbsent(sheet, one -> new HashMap<>());
    }

    private static Stream<String> numbers(PlacedLine line) {
        return line.act().stream().flatMap(act -> act.numbers().stream());
    }

    private static LedgerColumn numberOf(LedgerSheet sheet) {
        return sheet == LedgerSheet.APPLICATIONS ? ApplicationColumn.RECEIPT_NO : ReviewColumn.CASE_NO;
    }
}
