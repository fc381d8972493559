package cn.disclosuredesk.command.ledger;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.reply.Citation;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.OutcomeWords;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a line of the sheet 申请. */
final class ApplicationReading {

    /** How the letter went out; kept together with the method only. */
    private static final List<ApplicationColumn> DISPATCH =
            List.of(ApplicationColumn.TRACKING_NO, ApplicationColumn.DISPATCHED_ON, ApplicationColumn.SERVED_ON);

    private static final List<ApplicationColumn> LETTER =
            List.of(ApplicationColumn.LETTER_DATE, ApplicationColumn.SERVICE_METHOD, ApplicationColumn.DOCUMENT_NO);

    /** Together with the first as many as the call takes. */
    private static final int MOST_OTHERS = 499;

    private static final Pattern MASKED = Pattern.compile(".?\\*{3}");

    private final Cells cells;

    ApplicationReading(Cells cells) {
        this.cells = cells;
    }

    /** Empty where a needed cell cannot be read. */
    Optional<ApplicationLine> line() {
        Optional<String> number =
                ReadLine.number(cells, ApplicationColumn.RECEIPT_NO, cells.needed(ApplicationColumn.RECEIPT_NO));
        cells.needed(ApplicationColumn.RECEIVED_ON);
        Optional<LocalDate> receivedOn = cells.day(ApplicationColumn.RECEIVED_ON);
        cells.needed(ApplicationColumn.CHANNEL);
        Optional<Channel> channel = cells.word(
                ApplicationColumn.CHANNEL,
                ApplicationWords::channel,
                "无法识别的申请方式，可填：" + labels(Channel.values(), Channel::label));
        Optional<String> name = cells.needed(ApplicationColumn.APPLICANT);
        Optional<ApplicantKind> kind = kind(name.orElse(""));
        Optional<String> content = cells.needed(ApplicationColumn.CONTENT);
        if (isMasked(name.orElse("")) && isMasked(content.orElse(""))) {
            cells.error(ApplicationColumn.APPLICANT, "这是隐名导出的台账，姓名和申请内容已经隐去，不能导入；请改用全名导出的台账");
        }
        StepsReading reading = new StepsReading(cells, receivedOn.orElse(null));
        ApplicationLine.Steps steps = reading.steps();
        ApplicationLine.@Nullable Reply reply = reply(receivedOn);
        if (reply != null) {
            reading.neededFor(reply.disposition());
        }
        ApplicationLine.Particular particular = particular();
        if (cells.wrong()) {
            return Optional.empty();
        }
        return Optional.of(new ApplicationLine(
                number.orElseThrow(),
                receivedOn.orElseThrow(),
                channel.orElseThrow(),
                kind.orElse(null),
                name.orElseThrow(),
                content.orElseThrow(),
                steps,
                reply,
                particular,
                List.of()));
    }

    /** As an export leaves it that hides names: read back, everybody would be called so. */
    private static boolean isMasked(String text) {
        return MASKED.matcher(text).matches();
    }

    private ApplicationLine.Particular particular() {
        return new ApplicationLine.Particular(
                cells.day(ApplicationColumn.SUBMITTED_ON).orElse(null),
                cells.day(ApplicationColumn.ARRIVED_ON).orElse(null),
                cells.day(ApplicationColumn.CONFIRMED_ON).orElse(null),
                cells.given(ApplicationColumn.ID_NUMBER)
                        .map(CellText::normalised)
                        .orElse(null),
                cells.given(ApplicationColumn.PHONE).orElse(null),
                cells.given(ApplicationColumn.EMAIL).orElse(null),
                cells.given(ApplicationColumn.ADDRESS).orElse(null),
                cells.given(ApplicationColumn.AGENT).orElse(null),
                names(),
                cells.given(ApplicationColumn.FORM).orElse(null),
                mailNo(),
                cells.given(ApplicationColumn.REPLY_IN_NAME_OF).orElse(null),
                grounds());
    }

    private List<String> names() {
        return Pattern.compile("[、;；\\n]")
                .splitAsStream(cells.text(ApplicationColumn.CO_APPLICANTS))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .limit(MOST_OTHERS)
                .toList();
    }

    private @Nullable String mailNo() {
        String number =
                cells.given(ApplicationColumn.MAIL_NO).map(CellText::normalised).orElse(null);
        if (number != null && !Given.isPostNumber(number)) {
            leftOut(List.of(ApplicationColumn.MAIL_NO), "不是由字母和数字组成的邮件号");
            return null;
        }
        return number;
    }

    /** In events they stand in clear: what is no citation might name a person. */
    private List<Ground> grounds() {
        if (cells.blank(ApplicationColumn.GROUNDS)) {
            return List.of();
        }
        if (cells.blank(ApplicationColumn.REPLIED_ON)) {
            leftOut(List.of(ApplicationColumn.GROUNDS), "没有答复日期");
            return List.of();
        }
        Optional<List<Ground>> grounds = Citation.grounds(cells.text(ApplicationColumn.GROUNDS));
        if (grounds.isEmpty()) {
            leftOut(List.of(ApplicationColumn.GROUNDS), "应写明条款，如“《政府信息公开条例》第十六条 第二款”，多项用分号隔开");
        }
        return grounds.orElse(List.of());
    }

    private Optional<ApplicantKind> kind(String name) {
        if (cells.blank(ApplicationColumn.KIND)) {
            String proposal = ApplicationWords.kindProposedBy(name)
                    .map(kind -> "；按名称建议填：" + kind.label())
                    .orElse("");
            cells.warning(ApplicationColumn.KIND, "申请人类别待补，补填之前年度报告不能封存" + proposal);
        }
        return cells.word(
                ApplicationColumn.KIND,
                ApplicationWords::kind,
                "无法识别的申请人类别，可填：" + labels(ApplicantKind.values(), ApplicantKind::label) + "；不清楚的留空");
    }

    private ApplicationLine.@Nullable Reply reply(Optional<LocalDate> receivedOn) {
        Optional<LocalDate> madeOn = cells.day(ApplicationColumn.REPLIED_ON);
        boolean open = OutcomeWords.open(cells.said(ApplicationColumn.OUTCOME));
        if (cells.blank(ApplicationColumn.REPLIED_ON)) {
            if (!open) {
                cells.error(ApplicationColumn.REPLIED_ON, "填写了办理结果，缺少答复日期");
            }
            leftOut(LETTER, "没有答复日期");
            leftOut(DISPATCH, "没有答复日期");
            leftOut(List.of(ApplicationColumn.OTHER_REASON), "没有答复日期");
            return null;
        }
        if (open) {
            cells.error(ApplicationColumn.OUTCOME, "填写了答复日期，缺少办理结果");
        }
        if (madeOn.isPresent() && receivedOn.filter(madeOn.get()::isBefore).isPresent()) {
            cells.error(ApplicationColumn.REPLIED_ON, "答复日期早于收到日期（%s）".formatted(receivedOn.get()));
        }
        Optional<Disposition> disposition = open ? Optional.empty() : disposition();
        Optional<ServiceMethod> method = cells.word(
                ApplicationColumn.SERVICE_METHOD,
                ApplicationWords::method,
                "无法识别的送达方式，可填：" + labels(ServiceMethod.values(), ServiceMethod::label));
        if (disposition.filter(Disposition.WITHDRAWN::equals).isPresent()) {
            leftOut(LETTER, "申请人撤回的没有答复书");
            leftOut(DISPATCH, "申请人撤回的没有答复书");
        } else if (cells.blank(ApplicationColumn.SERVICE_METHOD)) {
            leftOut(DISPATCH, "没有送达方式");
        }
        Optional<LocalDate> letterDate = cells.day(ApplicationColumn.LETTER_DATE);
        Optional<LocalDate> dispatchedOn = cells.day(ApplicationColumn.DISPATCHED_ON);
        Optional<LocalDate> servedOn = cells.day(ApplicationColumn.SERVED_ON);
        return madeOn.isEmpty() || disposition.isEmpty()
                ? null
                : new ApplicationLine.Reply(
                        madeOn.get(),
                        disposition.get(),
                        cells.given(ApplicationColumn.OTHER_REASON).orElse(null),
                        letterDate.orElse(null),
                        cells.given(ApplicationColumn.DOCUMENT_NO).orElse(null),
                        method.orElse(null),
                        trackingNo().orElse(null),
                        dispatchedOn.orElse(null),
                        servedOn.orElse(null));
    }

    /** What else stands there, such as who fetched the letter, may name a person and does not belong into an event. */
    private Optional<String> trackingNo() {
        Optional<String> number = cells.given(ApplicationColumn.TRACKING_NO).map(CellText::normalised);
        if (number.isPresent() && !cells.blank(ApplicationColumn.SERVICE_METHOD) && !Given.isPostNumber(number.get())) {
            leftOut(List.of(ApplicationColumn.TRACKING_NO), "不是由字母和数字组成的邮件号");
            return Optional.empty();
        }
        return number;
    }

    /** Said of each cell that holds something: nothing is dropped in silence. */
    private void leftOut(List<ApplicationColumn> columns, String why) {
        columns.stream()
                .filter(column -> !cells.blank(column))
                .forEach(column -> cells.warning(column, why + "，本单元格未导入"));
    }

    private Optional<Disposition> disposition() {
        String otherwise = OutcomeWords.group(cells.said(ApplicationColumn.OUTCOME))
                .map(group -> "只写了大类，没有写明是哪一种情形，请填写行号，可填：" + codes(group))
                .orElse("无法识别的办理结果，请填写年度报告表中的行号（3.1 至 3.6.3）或该行的名称");
        Optional<Disposition> said = cells.word(ApplicationColumn.OUTCOME, OutcomeWords::disposition, otherwise);
        if (said.filter(Disposition.OTHER::equals).isEmpty()) {
            return said;
        }
        if (cells.blank(ApplicationColumn.OTHER_REASON)) {
            cells.warning(ApplicationColumn.OTHER_REASON, "办理结果为其他处理，没有写明是何种情形");
        }
        return Optional.of(OutcomeWords.otherBecause(cells.text(ApplicationColumn.OTHER_REASON)));
    }

    private static String codes(Outcome.Group group) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.group().filter(group::equals).isPresent())
                .map(Outcome::code)
                .collect(Collectors.joining("、"));
    }

    static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining("、"));
    }
}
