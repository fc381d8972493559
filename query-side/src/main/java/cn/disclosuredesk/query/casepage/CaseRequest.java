package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for, by whom, and how the office got in touch. */
public record CaseRequest(
        List<Person> applicants,
        @Nullable Person agent,
        @Nullable String content,
        @Nullable String form,
        @Nullable String mailNo,
        @Nullable String replyInNameOf,
        List<Contact> contacts,
        List<Unreachable> unreachable,
        List<Copy> copies) {

    @Override
    public String toString() {
        return "CaseRequest[" + applicants.size() + "]";
    }

    /**
     * An applicant or agent; {@code kind} null = 待补. {@code contact} is 联系人 or 法定代表人, {@code authority} what an
     * agent may do (委托权限).
     */
    public record Person(
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

        @Override
        public String toString() {
            return "Person[" + kind + "]";
        }
    }

    /** 联系记录. */
    public record Contact(
            long sequence,
            LocalDate on,
            ContactPurpose purpose,
            boolean reached,
            @Nullable String said) {

        @Override
        public String toString() {
            return "Contact[" + on + "]";
        }
    }

    /** 联系未果. */
    public record Unreachable(
            long sequence, LocalDate on, @Nullable String because) {

        @Override
        public String toString() {
            return "Unreachable[" + on + "]";
        }
    }

    /** 并入: the same application once more. */
    public record Copy(
            long sequence,
            Channel channel,
            LocalDate receivedOn,
            @Nullable String mailNo,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Copy[" + receivedOn + "]";
        }
    }
}
