package cn.disclosuredesk.desk.pages.annualreport;

import cn.disclosuredesk.query.annualreport.SectionFour;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Section four in the layout of the form: one line of fifteen counts in three blocks. */
@Component
final class FourTable {

    private static final String TOTAL = "total";

    private final MessageSource messages;

    FourTable(MessageSource messages) {
        this.messages = messages;
    }

    /** The labels of the five columns that each block has. */
    List<String> columns() {
        return Stream.concat(Arrays.stream(ReviewResult.values()).map(ReviewResult::label), Stream.of(total()))
                .toList();
    }

    /** The fifteen figures of the three blocks, from left to right. */
    List<Figure> figures(SectionFour.Block reconsideration, SectionFour.Block direct, SectionFour.Block after) {
        return Stream.of(
                        figures(ReviewKind.RECONSIDERATION, reconsideration),
                        figures(ReviewKind.LITIGATION_DIRECT, direct),
                        figures(ReviewKind.LITIGATION_AFTER_RECONSIDERATION, after))
                .flatMap(figures -> figures)
                .toList();
    }

    /** A figure by the names of its block and result in addresses. */
    Figure figure(String block, String result, long count) {
        String blockWords = Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.block().equals(block))
                .map(this::name)
                .findFirst()
                .orElse(block);
        String resultWords = Arrays.stream(ReviewResult.values())
                .filter(found -> found.cell().equals(result))
                .map(ReviewResult::label)
                .findFirst()
                .orElseGet(this::total);
        return new Figure(block, result, blockWords, resultWords, count);
    }

    private Stream<Figure> figures(ReviewKind kind, SectionFour.Block block) {
        return Stream.concat(
                Arrays.stream(ReviewResult.values())
                        .map(result -> figure(kind, result.cell(), result.label(), count(block, result))),
                Stream.of(figure(kind, TOTAL, total(), block.total())));
    }

    private Figure figure(ReviewKind kind, String column, String words, long count) {
        return new Figure(kind.block(), column, name(kind), words, count);
    }

    /** A block of 行政诉讼 is named with it, as the form does by its merged cell. */
    private String name(ReviewKind kind) {
        return kind.isLawsuit() ? say("report.four.litigation") + " " + kind.label() : kind.label();
    }

    private static long count(SectionFour.Block block, ReviewResult result) {
        return switch (result) {
            case UPHELD -> block.upheld();
            case CORRECTED -> block.corrected();
            case OTHER -> block.other();
            case PENDING -> block.pending();
        };
    }

    private String total() {
        return say("report.total");
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
