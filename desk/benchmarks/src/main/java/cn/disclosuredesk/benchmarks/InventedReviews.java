package cn.disclosuredesk.benchmarks;

import cn.disclosuredesk.benchmarks.InventedApplications.Replied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sheet 复议诉讼: three of four are about an application of the upload. */
final class InventedReviews {

    private static final List<String> HEADERS = List.of("案号", "类型", "登记号", "收到日期", "审理机关", "结果", "结案日期");
    private static final List<String> KINDS = List.of("行政复议", "行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> RESULTS = List.of("结果维持", "结果维持", "结果纠正", "其他结果");

    private final Random random;
    private final Sheet sheet;

    InventedReviews(long seed, int count, InventedApplications applications) {
        this.random = new Random(seed + 1);
        this.sheet = new Sheet(HEADERS, rows(count, applications.replied()));
    }

    Sheet sheet() {
        return sheet;
    }

    private List<List<String>> rows(int count, List<Replied> replied) {
        List<List<String>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(row(i + 1, replied.get((int) ((long) replied.size() * i / count)), i % 4 > 0));
        }
        return rows;
    }

    private List<String> row(int place, Replied replied, boolean named) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate filed = replied.on().plusDays(10 + random.nextInt(40));
        boolean ended = random.nextInt(10) > 0;
        return List.of(
                "%d-%s-%05d".formatted(filed.getYear(), kind.equals("行政复议") ? "复" : "诉", place),
                kind,
                named ? replied.number() : "",
                filed.toString(),
                kind.equals("行政复议") ? "市人民政府" : "人民法院",
                ended ? RESULTS.get(random.nextInt(RESULTS.size())) : "",
                ended ? filed.plusDays(30 + random.nextInt(60)).toString() : "");
    }
}
