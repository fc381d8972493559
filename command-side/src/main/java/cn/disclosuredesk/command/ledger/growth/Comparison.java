package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a line with the line as it stood, act by act and cell by cell, and what is new in it with what stands recorded.
 * What somebody recorded on the desk meanwhile is never overwritten: the same is nothing new, anything else is refused.
 */
final class Comparison {

    private final Map<String, Map<LedgerColumn, List<String>>> acts = new LinkedHashMap<>();
    private final Map<String, ObjectNode> before;
    private final Map<String, ObjectNode> now;
    private final boolean remembered;
    private final Standing standing;
    private final Growth growth = Growth.none();

    private Comparison(
            LedgerSheet sheet,
            Map<String, ObjectNode> before,
            Map<String, ObjectNode> now,
            boolean remembered,
            Standing standing) {
        ToldField.of(sheet)
                .forEach(field -> acts.computeIfAbsent(field.act(), act -> new LinkedHashMap<>())
                        .computeIfAbsent(field.column(), column -> new ArrayList<>())
                        .add(field.path()));
        this.before = before;
        this.now = now;
        this.remembered = remembered;
        this.standing = standing;
    }

    /** @throws Refusal where something else stands recorded than the line grew from */
    static Growth of(
            LedgerSheet sheet, Map<String, ObjectNode> before, Map<String, ObjectNode> now, Standing standing) {
        return new Comparison(sheet, before, now, true, standing).growth();
    }

    /**
     * The same with a line that nobody remembers, imported by an older release: what stands recorded is what it said.
     * What it does not say may be known from elsewhere.
     */
    static Growth withTheCase(LedgerSheet sheet, Map<String, ObjectNode> now, Standing standing) {
        Map<String, ObjectNode> before = ToldField.of(sheet).stream()
                .map(ToldField::act)
                .distinct()
                .filter(act -> !standing.of(act).isEmpty())
                .collect(Collectors.toMap(
                        act -> act,
                        act -> nearest(standing.of(act), now.get(act)).body()));
        return new Comparison(sheet, before, now, false, standing).growth();
    }

    private static Standing.Fact nearest(List<Standing.Fact> facts, @Nullable ObjectNode told) {
        return facts.stream()
                .filter(fact -> told != null
                        && fact.body().properties().stream()
                                .anyMatch(field -> field.getValue().isString()
                                        && field.getValue().equals(told.get(field.getKey()))))
                .findFirst()
                .orElse(facts.get(facts.size() - 1));
    }

    private Growth growth() {
        acts.keySet().forEach(this::compare);
        return growth;
    }

    private void compare(String act) {
        ObjectNode told = now.get(act);
        ObjectNode toldBefore = before.get(act);
        if (told != null && toldBefore == null) {
            grown(act, told);
        } else if (told != null) {
            changed(act, toldBefore, told);
        } else if (toldBefore != null && remembered) {
            gone(act, toldBefore);
        }
    }

    // An act that the line tells for the first time -----------------------------------------------------------------

    private void grown(String act, ObjectNode told) {
        List<Standing.Fact> facts = standing.of(act);
        List<Standing.Fact> compatible =
                facts.stream().filter(fact -> isCompatible(act, fact, told)).toList();
        String otherEnd = otherEnd(act);
        if (!compatible.isEmpty()) {
            complete(act, compatible.get(0), told);
        } else if (!facts.isEmpty() && !act.equals(ToldField.NOTE)) {
            throw conflict(act, facts.get(facts.size() - 1), told);
        } else if (otherEnd == null || standing.of(otherEnd).isEmpty()) {
            growth.acts().add(act);
        } else if (before.containsKey(otherEnd) && remembered) {
            long sequence = standing.of(otherEnd).get(0).sequence();
            growth.changed().add(new Growth.Change(ApplicationColumn.OUTCOME, otherEnd, sequence, null, act, ""));
        } else {
            throw recordedOtherwise(column(act), null);
        }
    }

    private boolean isCompatible(String act, Standing.Fact fact, ObjectNode told) {
        return paths(act).values().stream().flatMap(List::stream).allMatch(path -> {
            JsonNode stands = Fields.at(fact.body(), path);
            JsonNode says = Fields.at(told, path);
            return stands == null || says == null || Fields.same(stands, says);
        });
    }

    private void complete(String act, Standing.Fact fact, ObjectNode told) {
        paths(act).forEach((column, paths) -> {
            if (isEmpty(fact.body(), paths) && !isEmpty(told, paths)) {
                growth.completed().add(patch(column, act, fact, paths, told));
            }
        });
    }

    // An act that it told before ------------------------------------------------------------------------------------

    private void changed(String act, ObjectNode toldBefore, ObjectNode told) {
        paths(act).forEach((column, paths) -> {
            boolean nothingNew = areSame(toldBefore, told, paths) || !remembered && isEmpty(told, paths);
            if (!nothingNew) {
                changed(act, column, paths, toldBefore, told);
            }
        });
    }

    private void changed(String act, LedgerColumn column, List<String> paths, ObjectNode toldBefore, ObjectNode told) {
        Standing.Fact fact = told(act, toldBefore, column);
        if (areSame(fact.body(), told, paths)) {
            return;
        }
        Growth.Change change = patch(column, act, fact, paths, told);
        boolean stillEmpty = isEmpty(fact.body(), paths) || isUsual(column, fact, paths);
        if (isEmpty(toldBefore, paths) && stillEmpty) {
            growth.completed().add(change);
        } else if (!isEmpty(toldBefore, paths) && areSame(fact.body(), toldBefore, paths)) {
            growth.changed().add(change);
        } else {
            throw recordedOtherwise(column, firstOf(fact.body(), paths));
        }
    }

    /** The fact that the line told: the one that still says so, else the latest of its kind. */
    private Standing.Fact told(String act, ObjectNode toldBefore, LedgerColumn column) {
        List<Standing.Fact> facts = standing.of(act);
        if (facts.isEmpty()) {
            throw Refusal.excluded(field(act, column), "本行原来导入的这一事项在本台已经撤销，没有覆盖；请核对后在办件中登记，或者改正台账。");
        }
        return facts.stream()
                .filter(fact -> isCompatible(act, fact, toldBefore))
                .findFirst()
                .orElse(facts.get(facts.size() - 1));
    }

    // An act that it tells no more ----------------------------------------------------------------------------------

    private void gone(String act, ObjectNode toldBefore) {
        String otherEnd = otherEnd(act);
        boolean endedOtherwise = otherEnd != null && now.containsKey(otherEnd);
        if (!endedOtherwise && !standing.of(act).isEmpty()) {
            long sequence = told(act, toldBefore, column(act)).sequence();
            growth.changed().add(new Growth.Change(column(act), act, sequence, null, null, ""));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static @Nullable String otherEnd(String act) {
        return switch (act) {
            case ToldField.REPLY -> ToldField.WITHDRAWAL;
            case ToldField.WITHDRAWAL -> ToldField.REPLY;
            default -> null;
        };
    }

    private Growth.Change patch(
            LedgerColumn column, String act, Standing.Fact fact, List<String> paths, ObjectNode told) {
        ObjectNode fields = Fields.none();
        List<String> said =
                paths.stream().filter(path -> Fields.at(told, path) != null).toList();
        said.forEach(path -> Fields.set(fields, path, Fields.at(told, path)));
        if (said.isEmpty()) {
            paths.forEach(path -> Fields.set(fields, wasNotSo(path), null));
        }
        JsonNode stands = firstOf(fact.body(), paths);
        String stood = stands == null || column.personal() || stands.isContainer() ? "" : CellWords.of(column, stands);
        return new Growth.Change(column, act, fact.sequence(), fields, null, stood);
    }

    /**
     * The length of a limit is all that there is to it, and without her name nobody acts for the applicant; how a letter
     * went out has more to it than one field.
     */
    private static String wasNotSo(String path) {
        return path.startsWith("answerWithin.") || path.startsWith("agent.") ? path.split("\\.")[0] : path;
    }

    private Refusal conflict(String act, Standing.Fact fact, ObjectNode told) {
        return paths(act).entrySet().stream()
                .filter(cell -> cell.getValue().stream()
                        .anyMatch(path -> Fields.at(told, path) != null
                                && Fields.at(fact.body(), path) != null
                                && !Fields.same(Fields.at(told, path), Fields.at(fact.body(), path))))
                .findFirst()
                .map(cell -> recordedOtherwise(cell.getKey(), firstOf(fact.body(), cell.getValue())))
                .orElseGet(() -> recordedOtherwise(column(act), null));
    }

    /** {@code stands} null where nothing of the kind stands any more, or nothing may be shown. */
    private Refusal recordedOtherwise(LedgerColumn column, @Nullable JsonNode stands) {
        String shown = stands == null || column.personal() || stands.isContainer()
                ? "与本单元格不同的内容"
                : "“" + CellWords.of(column, stands) + "”";
        return Refusal.excluded(
                field(null, column), "本台已登记%s为%s，没有覆盖；请核对后在办件中更正，或者改正台账。".formatted(column.header(), shown));
    }

    private String field(@Nullable String act, LedgerColumn column) {
        return acts.entrySet().stream()
                .filter(entry -> act == null || entry.getKey().equals(act))
                .filter(entry -> entry.getValue().containsKey(column))
                .map(entry -> ToldField.named(
                        entry.getKey(), entry.getValue().get(column).get(0)))
                .findFirst()
                .orElseThrow();
    }

    private Map<LedgerColumn, List<String>> paths(String act) {
        return Objects.requireNonNull(acts.get(act));
    }

    private LedgerColumn column(String act) {
        return paths(act).keySet().iterator().next();
    }

    private boolean isUsual(LedgerColumn column, Standing.Fact fact, List<String> paths) {
        return standing.isUsual(column, firstOf(fact.body(), paths));
    }

    private static boolean areSame(ObjectNode one, ObjectNode other, List<String> paths) {
        return paths.stream().allMatch(path -> Fields.same(Fields.at(one, path), Fields.at(other, path)));
    }

    private static boolean isEmpty(ObjectNode body, List<String> paths) {
        return firstOf(body, paths) == null;
    }

    private static @Nullable JsonNode firstOf(ObjectNode body, List<String> paths) {
        return paths.stream()
                .map(path -> Fields.at(body, path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
