package cn.disclosuredesk.desk.demo.script;

import cn.disclosuredesk.desk.demo.script.Deed.DocumentNo;
import cn.disclosuredesk.desk.demo.script.Deed.Ref;
import cn.disclosuredesk.desk.demo.script.Deed.What;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One case or review, told deed by deed. Deeds of one day follow each other; each is recorded on a day that is worked. */
final class Story {

    private static final LocalTime MORNING = LocalTime.of(8, 35);
    private static final int UNTIL_NOON = 200;
    private static final int AT_LUNCH = 150;
    private static final int MINUTES_OF_A_DAY = 380;

    final String key;
    final OfficeDays days;
    final Random random;
    private final What what;
    private final List<Deed> deeds = new ArrayList<>();

    Applicant applicant;
    Topic topic;
    LocalDate received;
    Channel channel;
    Who handler;

    @Nullable
    LocalDate repliedOn;

    @Nullable
    Disposition end;

    private Story(String key, What what, OfficeDays days, Random random) {
        this.key = key;
        this.what = what;
        this.days = days;
        this.random = random;
    }

    static Story ofReview(String key, OfficeDays days, Random random) {
        return new Story(key, What.REVIEW, days, random);
    }

    /** A case as it arrives, registered and handed over. */
    static Story received(
            String key,
            OfficeDays days,
            Random random,
            Applicant applicant,
            Topic topic,
            Channel channel,
            LocalDate received) {
        Story story = new Story(key, What.CASE, days, random);
        story.applicant = applicant;
        story.topic = topic;
        story.channel = channel;
        story.received = received;
        story.handler = random.nextInt(5) < 3 ? Who.CHEN : Who.ZHAO;
        story.register();
        return story;
    }

    private void register() {
        boolean wanted = channel == Channel.EMAIL && key.endsWith("unconfirmed");
        Map<String, Object> body = body(
                "channel", channel.name(),
                "applicant", applicant.particulars(),
                "content", topic.content(),
                "form", form());
        switch (channel) {
            case IN_PERSON, ONLINE -> body.put("submittedOn", received);
            case REGISTERED_MAIL -> {
                body.put("arrivedOn", received);
                body.put("mailNo", "XA%08d199".formatted(random.nextInt(100_000_000)));
            }
            default -> {
                body.put("arrivedOn", received);
                if (!wanted) {
                    body.put("confirmedOn", received);
                }
            }
        }
        told(days.onOrAfter(received), random.nextInt(4) == 0 ? Who.ZHAO : Who.WANG, Deed.REGISTER, body);
    }

    private String form() {
        return switch (channel) {
            case ONLINE, EMAIL -> "电子文本，网上获取";
            case IN_PERSON -> "纸质";
            default -> "纸质，邮寄";
        };
    }

    /** One of several wordings: people do not write the same sentence every time. */
    String worded(String... wordings) {
        return wordings[Math.floorMod(key.hashCode(), wordings.length)];
    }

    Story handedOver(int after) {
        LocalDate on = days.after(received, after);
        return told(
                on,
                Who.WANG,
                "assignment",
                body("unit", topic.unit(), "handler", handler.displayName(), "on", on, "answerBy", days.after(on, 5)));
    }

    Story opinion(LocalDate on, Disposition end) {
        return told(on, handler, "opinion", body("unit", topic.unit(), "on", on, "opinion", Opinions.of(end)));
    }

    /** The unit answers, somebody looks, the head signs, the reply goes out and is served. */
    Story repliedAsUsual(LocalDate on, Disposition how) {
        return prepared(on, how).replied(on, how);
    }

    /** All that goes before a reply. */
    Story prepared(LocalDate on, Disposition how) {
        LocalDate before = latest(days.before(on, 2 + random.nextInt(3)), received);
        if (random.nextBoolean()) {
            opinion(latest(days.onOrAfter(before), days.after(received, 1)), how);
        }
        if (how == Disposition.NOT_FOUND) {
            LocalDate day = days.before(on, 1);
            told(
                    latest(day, days.onOrAfter(received)),
                    handler,
                    "searches",
                    body(
                            "on",
                            latest(day, days.onOrAfter(received)),
                            "by",
                            handler.displayName(),
                            "scope",
                            "本机关档案室、办公系统和承办单位移交的材料",
                            "keywords",
                            "按申请所述名称、地点和年份",
                            "found",
                            false));
        }
        if (how == Disposition.GRANTED || how == Disposition.PARTIAL) {
            told(
                    on,
                    handler,
                    "examinations",
                    body(
                            "examination",
                            "SECRECY",
                            "on",
                            on,
                            "by",
                            Who.LI.displayName(),
                            "result",
                            how == Disposition.GRANTED ? "PASSED" : "PARTLY"));
        }
        return told(
                on,
                Who.LI,
                "approvals",
                body(
                        "step",
                        "REPLY",
                        "on",
                        on,
                        "by",
                        Who.LI.displayName(),
                        "note",
                        worded("同意，请按规定答复并送达。", "同意。", "同意承办意见。", "已核，请按期送达。")));
    }

    Story replied(LocalDate on, Disposition how) {
        return replied(on, how, null);
    }

    Story replied(LocalDate on, Disposition how, @Nullable Ref earlier) {
        repliedOn = on;
        end = how;
        String method = switch (channel) {
            case ONLINE, EMAIL -> "ELECTRONIC";
            case IN_PERSON -> random.nextBoolean() ? "DIRECT" : "MAIL";
            default -> "MAIL";
        };
        Map<String, Object> dispatch = body("method", method);
        String tracking = "XB%08d199".formatted(random.nextInt(100_000_000));
        if (method.equals("MAIL")) {
            dispatch.put("dispatchedOn", on);
            dispatch.put("trackingNo", tracking);
        } else {
            dispatch.put("servedOn", on);
            if (method.equals("ELECTRONIC")) {
                dispatch.put("dispatchedOn", on);
            }
        }
        Map<String, Object> body = body(
                "madeOn", on,
                "dispatch", dispatch,
                "disposition", how.name(),
                "docDate", on,
                "documentNo", new DocumentNo("青政办公开复"),
                "earlier", earlier);
        if (how == Disposition.OTHER) {
            body.put("subReason", "与申请人协商后并入同类事项一次性提供");
        }
        if (!how.article().isEmpty()) {
            body.put(
                    "grounds",
                    List.of(body("article", "《政府信息公开条例》" + how.article().replaceAll("第（.*", ""))));
        }
        told(on, handler, "reply", "reply", body);
        if (method.equals("MAIL") && !key.endsWith("returned")) {
            LocalDate served = days.after(on, 2 + random.nextInt(2));
            told(
                    served,
                    Who.WANG,
                    "service",
                    body("method", "MAIL", "dispatchedOn", on, "servedOn", served, "trackingNo", tracking));
        }
        return this;
    }

    Story archived() {
        LocalDate on = days.after(repliedOn, 35 + random.nextInt(20));
        return told(
                on,
                Who.WANG,
                "archive",
                body(
                        "on",
                        on,
                        "fileNo",
                        "QSZB-" + received.getYear() + "-" + key.replaceAll("\\D", ""),
                        "retention",
                        "TEN_YEARS"));
    }

    Story told(LocalDate on, Who who, String act, Map<String, Object> body) {
        return told(on, who, act, null, body);
    }

    Story told(LocalDate on, Who who, String act, @Nullable String label, Map<String, Object> body) {
        int minute = random.nextInt(MINUTES_OF_A_DAY);
        LocalDateTime wanted =
                days.onOrAfter(on).atTime(MORNING.plusMinutes(minute < UNTIL_NOON ? minute : minute + AT_LUNCH));
        LocalDateTime last = lastOn(wanted.toLocalDate());
        LocalDateTime at = wanted.isAfter(last) ? wanted : last.plusMinutes(4 + random.nextInt(9));
        deeds.add(new Deed(at, who, what, key, act, body, label));
        return this;
    }

    private LocalDateTime lastOn(LocalDate day) {
        return deeds.stream()
                .map(Deed::at)
                .filter(at -> at.toLocalDate().equals(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
    }

    List<Deed> deeds() {
        return deeds;
    }

    Ref fact(String label) {
        return new Ref(key + "#" + label);
    }

    Ref ref() {
        return new Ref(key);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is null is left out. */
    static Map<String, Object> body(@Nullable Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                body.put(String.valueOf(pairs[i]), pairs[i + 1]);
            }
        }
        return body;
    }
}
