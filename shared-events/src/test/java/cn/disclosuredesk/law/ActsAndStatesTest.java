package cn.disclosuredesk.law;

import static cn.disclosuredesk.law.Told.RECKONING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.vocabulary.Disposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every act in every situation is judged as docs/acts-and-states.md declares; {@code -Dlaw.table=write} writes it anew. */
class ActsAndStatesTest {

    private static final Path DECLARED = Path.of("..", "docs", "acts-and-states.md");

    private static final List<Disposition> REPLIES = List.of(
            Disposition.NOT_OURS,
            Disposition.GRANTED,
            Disposition.STILL_UNCLEAR,
            Disposition.NOT_CLARIFIED,
            Disposition.NOT_PAID);

    private static final String HEAD = """
            # 行为与状态对照表

            每一格回答：案件处于这一状态时，今天登记这一行为，会怎样。

            | 符号 | 含义 |
            |---|---|
            | ✓ | 准予登记 |
            | ! | 准予登记，并标注逾期或不合常规之处 |
            | = | 同一行为已有记录，不重复登记（409） |
            | ✗ | 法律、日历或本件其他事实不允许（422） |
            | · | 本件没有这一行为所针对的函件、意见或答复（404 或 422） |

            今天是2026年3月18日（星期三）。补登以前发生的事，按其发生之日判断，不按登记的先后。
            本表由 `ActsAndStatesTest` 逐格核对；规则见 `shared-events` 的 `law` 包，每条规则注明条款。
            延期以再延一个工作日、征求意见以征求第三方意见为例；
            “收到补正”等回应针对尚未回应的函件，都已回应的，针对最后一件。
            更正、撤销记录按更正后的全案判断，不在表内。
            """;

    @Test
    void areAsDeclared() throws IOException {
        String table = HEAD + section("办理中", Situations.OPEN) + section("办结后", Situations.ENDED);
        if ("write".equals(System.getProperty("law.table"))) {
            Files.writeString(DECLARED, table);
        }
        List<String> declared = cells(Files.readString(DECLARED));
        assertThat(cells(table)).isEqualTo(declared);
        assertThat(Files.readString(DECLARED)).isEqualTo(table);
    }

    private static String section(String title, Map<String, CaseFacts> states) {
        String heading = "| 行为 | " + String.join(" | ", states.keySet()) + " |\n";
        String rule = "|---|" + ":-:|".repeat(states.size()) + "\n";
        return "\n## " + title + "\n\n" + heading + rule
                + rows().map(row -> "| " + row.label() + " | "
                                + states.values().stream()
                                        .map(facts -> verdict(row.specimen(), facts))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private record Row(String label, Specimen specimen) {}

    private static Stream<Row> rows() {
        return LawfulActs.ALL.stream().flatMap(specimen -> {
            String call = " `" + specimen.act() + "`";
            return specimen.kind() == ApplicationReplied.class
                    ? REPLIES.stream().map(kind -> new Row(specimen.label() + "：" + kind.label() + call, reply(kind)))
                    : Stream.of(new Row(specimen.label() + call, specimen));
        });
    }

    private static Specimen reply(Disposition kind) {
        return Specimen.of("reply", ApplicationReplied.class, (facts, today) -> Ended.replied(today.toString(), kind));
    }

    private static String verdict(Specimen specimen, CaseFacts facts) {
        Optional<? extends ApplicationEvent> act = specimen.fact().of(facts, Situations.TODAY);
        if (act.isEmpty()) {
            return "·";
        }
        ApplicationEvent fact = act.get();
        return Law.check(facts, fact, RECKONING)
                .map(objection -> objection.ground() == Objection.Ground.RECORDED_ALREADY ? "=" : "✗")
                .orElseGet(
                        () -> LawfulActs.isMarked(Marks.of(facts, RECKONING), facts.with(fact), RECKONING) ? "!" : "✓");
    }

    /** Each cell with its row and column, so that a difference says where it is. */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        String[] states = {};
        for (String line : table.lines().filter(text -> text.startsWith("| ")).toList()) {
            String[] row = line.substring(2).split(" \\| ?");
            if (row[0].equals("行为")) {
                states = row;
                continue;
            }
            for (int i = 1; i < row.length && i < states.length; i++) {
                cells.add(row[0] + " × " + states[i] + ": " + row[i]);
            }
        }
        return cells;
    }
}
