package cn.disclosuredesk.reportform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads sections three and four out of copied text: a table from a web page, Word or Excel, or a whole report. A figure is
 * never guessed: what cannot be told for sure is a fault that names row and column, and nothing is read then.
 */
public final class ReportText {

    private static final String GAP = "[\\s#*、,()]*";
    private static final Pattern TITLE =
            Pattern.compile("(20\\d{2})\\s*+年?+\\s*+(?:度\\s*+)?+" + spaced("政府信息公开工作年度报告"));
    private static final Pattern FIRST_SECTION = Pattern.compile("一\\s*、\\s*" + spaced("总体情况"));
    private static final Pattern THREE = Pattern.compile("三\\s*、\\s*" + spaced("收到和处理政府信息公开申请"));
    private static final Pattern FOUR =
            Pattern.compile("(?:四\\s*、\\s*" + spaced("政府信息公开") + GAP + ")?" + spaced("行政复议") + GAP + spaced("行政诉讼"));
    private static final Pattern FIVE = Pattern.compile("五\\s*、\\s*" + spaced("存在"));
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?m)^[ \\t]*(?:[-—–―]\\s?\\d{1,3}\\s?[-—–―]|第\\s*\\d+\\s*页.{0,12})[ \\t]*$");

    private ReportText() {}

    /**
     * What a text was read as.
     *
     * @param figures null where there are faults
     * @param faults why it cannot be read, one sentence each
     * @param remarks what was read, but not as plainly as it should stand there
     */
    public record Reading(@Nullable PrintedFigures figures, List<String> faults, List<String> remarks) {

        static Reading refused(String fault) {
            return new Reading(null, List.of(fault), List.of());
        }
    }

    /** Reads the report of a year; its form follows from the year. */
    public static Reading read(String pasted, int year) {
        String text = plain(pasted);
        Optional<String> otherYear = titleYear(text).filter(found -> !found.equals(String.valueOf(year)));
        if (otherYear.isPresent()) {
            return Reading.refused("文本的标题写的是%s年，与所填的%d年不一致；如标题有误，请去掉标题再粘贴。".formatted(otherYear.get(), year));
        }
        Form form = Form.of(year);
        Reading reading = read(text, form);
        if (!reading.faults().isEmpty()) {
            Form other = form == Form.OF_2019 ? Form.OF_2021 : Form.OF_2019;
            if (read(text, other).faults().isEmpty()) {
                return Reading.refused("文本是%s年格式的表格（第三部分%d行），%d年度使用%s年格式（%d行）。"
                        .formatted(
                                other.edition(),
                                other.rows().size(),
                                year,
                                form.edition(),
                                form.rows().size()));
            }
        }
        return reading;
    }

    private static Reading read(String text, Form form) {
        int five = last(FIVE, text).map(Matcher::start).orElse(text.length());
        String body = text.substring(0, five);
        int begin = last(THREE, body).map(Matcher::end).orElse(0);
        Optional<Matcher> four = Optional.of(FOUR.matcher(body)).filter(found -> found.find(begin));
        List<String> faults = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        boolean bare = NumbersAlone.is(text);
        NumbersAlone alone = bare ? NumbersAlone.of(text, form) : null;
        String three =
                bare ? "" : body.substring(begin, four.map(Matcher::start).orElse(body.length()));
        List<List<Long>> rows =
                alone != null ? alone.rows(faults, remarks) : new SectionThreeText(form, faults, remarks).read(three);
        List<Long> blocks = alone != null
                ? alone.blocks(faults, remarks)
                : four.map(found -> SectionFourText.read(body.substring(found.end()), faults, remarks))
                        .orElse(List.of());
        if (!faults.isEmpty()) {
            return new Reading(null, List.copyOf(faults), List.of());
        }
        if (blocks.isEmpty()) {
            remarks.add("没有读到第四部分（行政复议、行政诉讼），只登记第三部分。");
        }
        return new Reading(PrintedFigures.of(form, rows, blocks), List.of(), List.copyOf(remarks));
    }

    /** Half width, one kind of line break, and no page numbers between the rows. */
    private static String plain(String pasted) {
        String half = Normalizer.normalize(pasted, Normalizer.Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace('\f', '\n')
                .replace("\u200b", "")
                .replace("\ufeff", "");
        return PAGE_NUMBER.matcher(half).replaceAll("");
    }

    /** Of the heading only: the text below it may speak of other years, and wrongly. */
    private static Optional<String> titleYear(String text) {
        Matcher first = FIRST_SECTION.matcher(text);
        Matcher title = TITLE.matcher(first.find() ? text.substring(0, first.start()) : text);
        return title.find() ? Optional.of(title.group(1)) : Optional.empty();
    }

    private static Optional<Matcher> last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        return start >= 0 && matcher.find(start) ? Optional.of(matcher) : Optional.empty();
    }

    /** The letters with blanks and line breaks allowed between them. */
    private static String spaced(String letters) {
        return String.join("\\s*", letters.split(""));
    }
}
