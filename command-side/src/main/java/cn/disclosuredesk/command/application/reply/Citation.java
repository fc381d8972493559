package cn.disclosuredesk.command.application.reply;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.application.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 依据条款: how an article of a law is cited. It stands in events in clear, so it cannot be any text: that might name a
 * person.
 */
public final class Citation {

    private static final int LONGEST = 60;

    private static final String NUMBER = "[（(]?(?:[零〇一二三四五六七八九十百]{1,6}|\\d{1,4})[）)]?";

    /** 第十六条第二款第（三）项, also of an article inserted later (第一百二十条之一). */
    private static final String PLACE = "第" + NUMBER + "[条款项目](?:之" + NUMBER + ")?(?:" + NUMBER + "[款项目]?)?";

    private static final String PLACES = PLACE + "(?:[、，,和及与至]?" + PLACE + ")*";

    /** 《政府信息公开条例》（2019年修订）, or the number of a document, 国办函〔2020〕109号. */
    private static final String TITLE =
            "(?:《[^《》]{2,40}》(?:[（(]\\d{4}年?[修订正版本]{0,3}[）)])?|\\p{IsHan}{1,8}[〔\\[]\\d{4}[〕\\]]\\d{1,4}号)";

    /** A title without its marks. */
    private static final String NAME = "\\p{IsHan}{0,20}(?:法|条例|办法|规定|细则|解释|决定|意见|通知)";

    private static final String ONE = "(?:%s(?:%s)?|(?:%s)?%s|%s)".formatted(TITLE, PLACES, NAME, PLACES, NUMBER);

    private static final Pattern ARTICLE = Pattern.compile(ONE + "(?:[、，,；;和及与]" + ONE + ")*");

    /** Within the article: 第二款, （四）, 第（一）项. */
    private static final Pattern ITEM = Pattern.compile("(?:第?" + NUMBER + "[条款项目]?[、，,和及与至]?){1,8}");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6}");

    private Citation() {}

    /**
     * The grounds of a cell: one behind the other with ；, in each the item behind a blank. Empty where one of them is no
     * citation.
     */
    public static Optional<List<Ground>> grounds(String cell) {
        List<Ground> grounds = new ArrayList<>();
        for (String one : cell.split("[;；\\n]")) {
            String[] parts = one.strip().split("\\s+", 2);
            if (parts[0].isEmpty()) {
                continue;
            }
            String item = parts.length == 1 ? null : parts[1].strip();
            if (!isCited(parts[0], ARTICLE) || item != null && !isCited(item, ITEM)) {
                return Optional.empty();
            }
            grounds.add(new Ground(parts[0], item));
        }
        return Optional.of(List.copyOf(grounds));
    }

    static String article(Given field, @Nullable String value) {
        return cited(field, field.line(value), ARTICLE);
    }

    static @Nullable String itemIfAny(Given field, @Nullable String value) {
        String item = field.lineIfAny(value);
        return item == null ? null : cited(field, item, ITEM);
    }

    private static String cited(Given field, String text, Pattern form) {
        if (!isCited(text, form)) {
            throw Refusal.malformed(
                    field.field(), "%s应写明条款，如“《政府信息公开条例》第十六条”“第二款”，最长%d个字，不写其他内容。".formatted(field.label(), LONGEST));
        }
        return text;
    }

    private static boolean isCited(String text, Pattern form) {
        String closed = text.replaceAll("\\s", "");
        return text.length() <= LONGEST
                && !LONG_NUMBER.matcher(closed).find()
                && form.matcher(closed).matches();
    }
}
