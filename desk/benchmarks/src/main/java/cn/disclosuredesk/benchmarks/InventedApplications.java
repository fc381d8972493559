package cn.disclosuredesk.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sheet 申请, in the order of receipt. */
final class InventedApplications {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 20);

    private static final List<String> HEADERS = List.of(
            "登记号",
            "收到日期",
            "申请方式",
            "申请人类别",
            "申请人",
            "申请内容",
            "补正告知日期",
            "补正期限",
            "补正收到日期",
            "征求意见对象",
            "征求意见发出日期",
            "征求意见收到日期",
            "延期告知日期",
            "延期工作日",
            "收费通知日期",
            "收费金额",
            "缴费日期",
            "答复日期",
            "办理结果",
            "其他处理说明",
            "答复文号",
            "备注");
    private static final List<String> CHANNELS = List.of("当面", "邮寄", "平信", "网络", "电子邮件", "传真");
    private static final List<String> KINDS = List.of("自然人", "自然人", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    private static final List<String> TOPICS = List.of(
            "征地补偿安置方案",
            "国有土地上房屋征收决定",
            "规划许可文件",
            "财政预算执行情况",
            "环境影响评价批复",
            "招标投标文件",
            "行政处罚决定书",
            "会议纪要",
            "信访事项处理材料",
            "道路建设项目立项批复");
    private static final List<String> OUTCOMES = List.of(
            "3.1", "3.1", "3.1", "3.1", "3.2", "3.3.1", "3.3.4", "3.3.5", "3.3.7", "3.4.1", "3.4.1", "3.4.2", "3.4.3",
            "3.5.1", "3.5.3", "3.6.1", "3.6.2", "3.6.3");

    private final Random random;
    private final int count;
    private final Sheet sheet;
    private final List<Replied> replied = new ArrayList<>();

    /** A case that was answered, so that it can be taken to a review. */
    record Replied(String number, LocalDate on) {}

    InventedApplications(long seed, int count) {
        this.random = new Random(seed);
        this.count = count;
        this.sheet = new Sheet(HEADERS, rows());
    }

    Sheet sheet() {
        return sheet;
    }

    List<Replied> replied() {
        return replied;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(count);
        Map<Integer, Integer> ofYear = new HashMap<>();
        long days = LAST.toEpochDay() - FIRST.toEpochDay();
        for (int i = 0; i < count; i++) {
            LocalDate received = FIRST.plusDays(days * i / count);
            int place = ofYear.merge(received.getYear(), 1, Integer::sum);
            Map<String, String> line = line("%d-%05d".formatted(received.getYear(), place), received);
            rows.add(HEADERS.stream()
                    .map(header -> line.getOrDefault(header, ""))
                    .toList());
        }
        return rows;
    }

    private Map<String, String> line(String number, LocalDate received) {
        Map<String, String> line = new HashMap<>();
        line.put("登记号", number);
        line.put("收到日期", received.toString());
        line.put("申请方式", one(CHANNELS));
        line.put("申请人类别", one(KINDS));
        line.put("申请人", "申请人%05d".formatted(random.nextInt(100_000)));
        line.put("申请内容", one(TOPICS));
        if (random.nextInt(20) > 0) {
            end(line, number, received);
        }
        return line;
    }

    private void end(Map<String, String> line, String number, LocalDate received) {
        String outcome = one(OUTCOMES);
        int lasted = lastedAtLeast(outcome) + random.nextInt(26);
        LocalDate made = received.plusDays(lasted);
        line.put("答复日期", made.toString());
        line.put("办理结果", outcome);
        line.put("答复文号", "〔%d〕第%s号".formatted(made.getYear(), number.substring(5)));
        replied.add(new Replied(number, made));
        switch (outcome) {
            case "3.6.1" -> clarification(line, received, null);
            case "3.4.3" -> clarification(line, received, received.plusDays(6));
            case "3.6.2" -> fee(line, received);
            case "3.6.3" -> line.put("其他处理说明", one(List.of("申请人撤回", "非政府信息", "并案处理")));
            default -> onTheWay(line, received, lasted);
        }
    }

    /** Days until the limit to clarify or to pay has passed. */
    private static int lastedAtLeast(String outcome) {
        return switch (outcome) {
            case "3.4.3" -> 10;
            case "3.6.1" -> 20;
            case "3.6.2" -> 50;
            default -> 1;
        };
    }

    private void onTheWay(Map<String, String> line, LocalDate received, int lasted) {
        if (lasted > 21) {
            line.put("延期告知日期", received.plusDays(20).toString());
            line.put("延期工作日", "20");
        } else if (lasted > 12 && random.nextInt(4) == 0) {
            clarification(line, received, received.plusDays(7));
        } else if (lasted > 12 && random.nextInt(3) == 0) {
            line.put("征求意见对象", "第三方");
            line.put("征求意见发出日期", received.plusDays(3).toString());
            line.put("征求意见收到日期", received.plusDays(11).toString());
        }
        if (random.nextInt(10) == 0) {
            line.put("备注", "已电话告知");
        }
    }

    private static void clarification(Map<String, String> line, LocalDate received, @Nullable LocalDate answered) {
        line.put("补正告知日期", received.plusDays(2).toString());
        line.put("补正期限", received.plusDays(17).toString());
        line.put("补正收到日期", answered == null ? "" : answered.toString());
    }

    private static void fee(Map<String, String> line, LocalDate received) {
        line.put("收费通知日期", received.plusDays(5).toString());
        line.put("收费金额", "100");
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
