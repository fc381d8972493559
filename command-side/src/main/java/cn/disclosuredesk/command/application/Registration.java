package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/applications}. It holds personal data and lives only until everything is sealed. */
record Registration(
        @Nullable String agency,
        @Nullable Channel channel,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Person applicant,
        @Nullable List<Person> applicants,
        @Nullable Person agent,
        @Nullable String content,
        @Nullable String form,
        @Nullable String mailNo,
        @Nullable String replyInNameOf) {

    /** Each has a key and an index of her own, all made in one transaction. */
    private static final int MOST_APPLICANTS = 500;

    /** Somebody as the form names her; an agent has no kind, only an agent has an authority. */
    record Person(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String contact,
            @Nullable String authority) {

        /** The form on which somebody would have been named like this. */
        static Person of(@Nullable ApplicantKind kind, Particulars known) {
            return new Person(
                    kind,
                    known.name(),
                    known.idType(),
                    known.idNumber(),
                    known.phone(),
                    known.email(),
                    known.address(),
                    known.postcode(),
                    known.contact(),
                    known.authority());
        }

        Particulars particulars(String path) {
            return new Particulars(
                    new Given(path + ".name", "姓名或者名称").line(name),
                    new Given(path + ".idType", "证件名称").lineIfAny(idType),
                    new Given(path + ".idNumber", "证件号码").lineIfAny(idNumber),
                    new Given(path + ".phone", "联系电话").lineIfAny(phone),
                    new Given(path + ".email", "电子邮箱").lineIfAny(email),
                    new Given(path + ".address", "地址").lineIfAny(address),
                    new Given(path + ".postcode", "邮政编码").lineIfAny(postcode),
                    new Given(path + ".contact", "联系人或者法定代表人").lineIfAny(contact),
                    new Given(path + ".authority", "委托权限").lineIfAny(authority));
        }

        ApplicantKind kindOf(String path) {
            return new Given(path + ".kind", "申请人类别").needed(kind);
        }

        @Override
        public String toString() {
            return "Person";
        }
    }

    /** 《政府信息公开条例》第三十一条: the legal day by the channel, or the day given. */
    Receipt receipt(LocalDate today) {
        return Receipt.derived(
                new Given("channel", "申请方式").needed(channel),
                new Given("receivedOn", "收到日期").dayIfAny(receivedOn, today),
                new Given("submittedOn", "提交日期").dayIfAny(submittedOn, today),
                new Given("arrivedOn", "到达日期").dayIfAny(arrivedOn, today),
                new Given("confirmedOn", "确认日期").dayIfAny(confirmedOn, today));
    }

    /** The days as they should have been given, instead of {@code before}. */
    Receipt receipt(Receipt before, LocalDate today) {
        return before.corrected(
                new Given("channel", "申请方式").needed(channel),
                new Given("receivedOn", "收到日期").dayIfAny(receivedOn, today),
                new Given("submittedOn", "提交日期").dayIfAny(submittedOn, today),
                new Given("arrivedOn", "到达日期").dayIfAny(arrivedOn, today),
                new Given("confirmedOn", "确认日期").dayIfAny(confirmedOn, today));
    }

    /** All applicants; the first decides the column. */
    List<Person> everyApplicant() {
        if (applicant != null && applicants != null) {
            throw Refusal.malformed("applicants", "applicant 与 applicants 只能填写一项。");
        }
        if (applicants != null && applicants.size() > MOST_APPLICANTS) {
            throw Refusal.malformed("applicants", "一件申请的申请人不能超过%d人。".formatted(MOST_APPLICANTS));
        }
        if (applicants != null && !applicants.isEmpty()) {
            return applicants;
        }
        return List.of(new Given("applicant", "申请人").needed(applicant));
    }

    /** Where the n-th applicant stands in the body. */
    String pathOf(int n) {
        return applicants == null ? "applicant" : "applicants[" + n + "]";
    }

    @Override
    public String toString() {
        return "Registration";
    }
}
