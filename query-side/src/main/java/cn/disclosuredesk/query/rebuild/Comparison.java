package cn.disclosuredesk.query.rebuild;

import java.util.List;

/**
 * What was found when both boards stood at the same places. All differences are counted; the first {@link #TOLD} are there in full.
 */
public record Comparison(List<ComparedRows> tables, List<Difference> differences) {

    public static final int TOLD = 1000;

    public boolean same() {
        return count() == 0;
    }

    public long count() {
        return tables.stream().mapToLong(ComparedRows::differences).sum();
    }
}
