package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicantContacted;
import cn.disclosuredesk.events.application.ApplicantUnreachable;
import cn.disclosuredesk.events.application.ApplicationAccepted;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.events.application.ApplicationClarified;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.ClarificationRequested;
import cn.disclosuredesk.events.application.ConsultationAnswered;
import cn.disclosuredesk.events.application.ConsultationSent;
import cn.disclosuredesk.events.application.CopyAttached;
import cn.disclosuredesk.events.application.DisclosureExamined;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.FeeNoticeIssued;
import cn.disclosuredesk.events.application.FeePaid;
import cn.disclosuredesk.events.application.HandOverReturned;
import cn.disclosuredesk.events.application.InformationProvided;
import cn.disclosuredesk.events.application.LetterReturned;
import cn.disclosuredesk.events.application.LetterServed;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.events.application.ProactiveDisclosureDecided;
import cn.disclosuredesk.events.application.ReasonsGiven;
import cn.disclosuredesk.events.application.ReasonsRequested;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyDelayed;
import cn.disclosuredesk.events.application.ReplyExtended;
import cn.disclosuredesk.events.application.ReplyRevoked;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.application.SearchRecorded;
import cn.disclosuredesk.events.application.StepApproved;
import cn.disclosuredesk.events.application.ThirdPartyNotified;
import cn.disclosuredesk.events.application.UnitOpinionGiven;
import cn.disclosuredesk.events.application.UnitUrged;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.ApplicationWords;
import cn.disclosuredesk.ledgerfile.LedgerDates;
import cn.disclosuredesk.ledgerfile.LedgerNumbers;
import cn.disclosuredesk.ledgerfile.OutcomeWords;
import cn.disclosuredesk.ledgerfile.ProcessAct;
import cn.disclosuredesk.ledgerfile.ProcessWords;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ContactPurpose;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.NoteKind;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a row of 过程 tells, one branch per {@link ProcessAct}. Its words were checked when the row was read;
 * what a row leaves open stays unknown, as in what other ledgers tell.
 */
final class RowFacts {

    /** Where an event cannot be without a text that the ledger does not tell. */
    private static final String NOT_TOLD = "台账未记载";

    private final AgencyCode agency;
    private final ApplicationId id;
    private final SubjectId subject;
    private final Vault vault;
    private final Clerks clerks;
    private final Elsewhere elsewhere;
    private final LocalDate today;
    private final int usualDays;

    /** @param usualDays the limit of a question for which the ledger names none */
    RowFacts(
            AgencyCode agency,
            ApplicationId id,
            SubjectId subject,
            Vault vault,
            Clerks clerks,
            Elsewhere elsewhere,
            LocalDate today,
            int usualDays) {
        this.agency = agency;
        this.id = id;
        this.subject = subject;
        this.vault = vault;
        this.clerks = clerks;
        this.elsewhere = elsewhere;
        this.today = today;
        this.usualDays = usualDays;
    }

    /**
     * The fact; null where nothing of it can be told.
     *
     * @param index counts the rows of the line from 0, for what a refusal names
     * @param asked what it answers, serves or takes back; null where its act is about nothing else
     */
    @Nullable
    ApplicationEvent of(int index, ProcessRow row, @Nullable Recorded<ApplicationEvent> asked) {
        Cell cell = new Cell(index, row);
        LocalDate on = cell.given("on", "日期").day(row.on(), today);
        long about = asked == null ? -1 : asked.sequence();
        return switch (row.act()) {
            case RECEIPT_CONFIRMED ->
                new ReceiptConfirmed(id, on, LedgerDates.read(row.result()).orElse(on));
            case CONTACT ->
                new ApplicantContacted(
                        id,
                        on,
                        ProcessWords.purpose(row.object()).orElse(ContactPurpose.OTHER),
                        ProcessWords.reached(row.result()).orElseThrow(),
                        cell.remark());
            case UNREACHABLE -> new ApplicantUnreachable(id, on, cell.remark());
            case COPY ->
                new CopyAttached(
                        id, ApplicationWords.channel(row.object()).orElseThrow(), on, cell.trackingNo(), cell.remark());
            case ACCEPTANCE -> new ApplicationAccepted(id, on);
            case HAND_OVER ->
                new ApplicationHandedOver(
                        id,
                        on,
                        cell.given("unit", "科室").lineIfAny(row.object()),
                        cell.clerk("handler", row.result()),
                        row.limit() == null ? null : row.limit().by());
            case HAND_OVER_RETURNED ->
                new HandOverReturned(id, on, cell.given("unit", "科室").lineIfAny(row.object()), cell.remarkOr(NOT_TOLD));
            case URGE ->
                new UnitUrged(
                        id,
                        on,
                        cell.given("unit", "科室").lineIfAny(row.object()),
                        ProcessWords.time(row.result()).orElse(1));
            case OPINION ->
                new UnitOpinionGiven(
                        id,
                        on,
                        cell.given("unit", "科室").lineIfAny(row.object()),
                        cell.clerk("handler", row.result()),
                        cell.remark());
            case CLARIFICATION_REQUEST ->
                new ClarificationRequested(
                        id, on, cell.servedOn(), cell.limit(), cell.remark(), cell.documentNo(), cell.trackingNo());
            case CLARIFICATION ->
                new ApplicationClarified(id, about, on, cell.remark(), cell.text("reason", "迟到的正当理由", row.result()));
            case CONSULTATION -> consultation(cell, on);
            case CONSULTATION_ANSWER ->
                new ConsultationAnswered(
                        id,
                        about,
                        on,
                        ProcessWords.position(row.result()).orElse(null),
                        cell.sealed(addressee(asked), "reasons", "意见理由", row.remark()));
            case THIRD_PARTY_NOTICE ->
                new ThirdPartyNotified(id, about, on, cell.servedOn(), cell.documentNo(), cell.trackingNo());
            case EXTENSION -> extension(cell, on);
            case FEE_NOTICE -> feeNotice(cell, on);
            case FEE_PAYMENT ->
                new FeePaid(id, about, on, row.documentNo() == null ? cell.trackingNo() : cell.documentNo());
            case REASONS_REQUEST ->
                new ReasonsRequested(id, on, cell.servedOn(), cell.limit(), cell.documentNo(), cell.trackingNo());
            case REASONS ->
                new ReasonsGiven(
                        id,
                        about,
                        on,
                        cell.remark(),
                        ProcessWords.accepted(row.result()).orElse(null));
            case DELAY -> delay(cell, on);
            case EXAMINATION -> {
                var examined = ProcessWords.examined(row.result()).orElseThrow();
                yield new DisclosureExamined(
                        id,
                        examined.examination(),
                        on,
                        cell.clerk("object", row.object()),
                        examined.result(),
                        cell.remark());
            }
            case SEARCH -> search(cell, on);
            case APPROVAL ->
                new StepApproved(
                        id,
                        ProcessWords.step(row.object()).orElseThrow(),
                        on,
                        cell.clerk("handler", row.result()),
                        true,
                        cell.remark());
            case NOTE ->
                new NoteKept(id, on, ProcessWords.note(row.object()).orElse(NoteKind.NOTE), cell.remarkOr(NOT_TOLD));
            case REPLY -> reply(cell, on);
            case WITHDRAWAL -> new ApplicationWithdrawn(id, on, Disposition.WITHDRAWN.row(), on, cell.remark());
            case SERVICE -> service(cell, on, about);
            case LETTER_RETURNED ->
                new LetterReturned(
                        id,
                        about,
                        on,
                        cell.sealed(addressee(asked), "reason", "退信原因", row.remark()),
                        cell.trackingNo());
            case REPLY_REVOKED -> new ReplyRevoked(id, about, on, cell.remark(), cell.documentNo());
            case PROVISION ->
                new InformationProvided(
                        id, on, ApplicationWords.method(row.result()).orElse(null), cell.trackingNo());
            case PROACTIVE_DISCLOSURE ->
                new ProactiveDisclosureDecided(
                        id,
                        on,
                        ProcessWords.disclosed(row.result()).orElseThrow(),
                        cell.given("object", "公开地址").lineIfAny(row.object()),
                        cell.remark());
            case ARCHIVED ->
                new ApplicationArchived(
                        id,
                        on,
                        cell.given("object", "档号").line(row.object()),
                        ProcessWords.retention(row.result()).orElse(null));
            case SPLIT -> elsewhere.split(id, index, row, cell.remark());
            case MOVED -> elsewhere.moved(id, index, row, cell::remark);
            case CONTINUED -> elsewhere.continued(id, index, row);
            case ANNULLED -> new ApplicationAnnulled(id, on, cell.remarkOr(NOT_TOLD));
            case REVIEW_ACCEPTED,
                    REVIEW_PROCEDURE,
                    REVIEW_ANSWERED,
                    REVIEW_HEARING,
                    REVIEW_SUSPENDED,
                    REVIEW_RESUMED,
                    REVIEW_DECIDED,
                    REVIEW_APPEALED,
                    REVIEW_TOOK_EFFECT,
                    REVIEW_WITHDRAWN,
                    REVIEW_ANNULLED -> throw new IllegalStateException(row.act() + " is told by a review");
        };
    }

    /** A third party's texts are sealed under her own key, any other under the applicant's. */
    private SubjectId addressee(@Nullable Recorded<ApplicationEvent> asked) {
        return asked != null && asked.fact() instanceof ConsultationSent letter && letter.party() != null
                ? letter.party().subject()
                : subject;
    }

    private ConsultationSent consultation(Cell cell, LocalDate on) {
        Consultee consultee = ApplicationWords.consultee(cell.row.object()).orElseThrow();
        String name = cell.given("result", "征求意见对象的名称").lineIfAny(cell.row.result());
        boolean person = consultee == Consultee.THIRD_PARTY;
        return new ConsultationSent(
                id,
                consultee,
                person && name != null ? name(name) : null,
                person ? null : name,
                on,
                cell.servedOn(),
                cell.row.limit(),
                cell.documentNo(),
                cell.trackingNo());
    }

    private SealedText name(String name) {
        return vault.seal(agency, vault.subject(agency, null), new Particulars(name, null, null, null, null));
    }

    private ReplyExtended extension(Cell cell, LocalDate on) {
        PersonId by = cell.clerk("object", cell.row.object());
        ProcessWords.Extension why = ProcessWords.extension(cell.row.remark());
        return new ReplyExtended(
                id,
                LedgerNumbers.workingDays(cell.row.result()).orElseThrow(),
                by == null ? null : new Approval(by, null, true),
                on,
                cell.text("text", "延期理由", why.reason()),
                cell.text("text", "逾期告知的理由", why.toldLate()),
                cell.documentNo());
    }

    private FeeNoticeIssued feeNotice(Cell cell, LocalDate on) {
        Optional<ProcessWords.Fee> fee = ProcessWords.fee(cell.row.object());
        LocalDate servedOn = cell.servedOn();
        return new FeeNoticeIssued(
                id,
                on,
                servedOn,
                fee.map(ProcessWords.Fee::method).orElse(null),
                fee.map(ProcessWords.Fee::units).orElse(null),
                LedgerNumbers.yuan(cell.row.result()).orElseThrow(),
                cell.documentNo(),
                cell.trackingNo());
    }

    private ReplyDelayed delay(Cell cell, LocalDate on) {
        Limit limit = cell.row.limit();
        LocalDate until = limit == null ? null : limit.by();
        Given field = cell.given("until", "答复期限");
        field.notBefore(on, "告知日期", until);
        return new ReplyDelayed(id, field.needed(field.limitIfAny(until, on, "告知日期")), on, cell.documentNo());
    }

    private SearchRecorded search(Cell cell, LocalDate on) {
        ProcessWords.Search told = ProcessWords.search(cell.row.remark());
        String scope = cell.given("text", "检索范围").textIfAny(told.scope());
        return new SearchRecorded(
                id,
                on,
                cell.clerk("object", cell.row.object()),
                vault.seal(agency, subject, scope == null ? NOT_TOLD : scope),
                cell.text("text", "检索词", told.keywords()),
                ProcessWords.found(cell.row.result()).orElseThrow());
    }

    /** A reply of which the line of the application does not tell: an earlier one, or one after a review. */
    private ApplicationEvent reply(Cell cell, LocalDate on) {
        ProcessRow row = cell.row;
        Disposition said = OutcomeWords.disposition(row.result()).orElseThrow();
        Disposition kind = said == Disposition.OTHER ? OutcomeWords.otherBecause(row.remark()) : said;
        if (kind == Disposition.WITHDRAWN) {
            return new ApplicationWithdrawn(id, on, kind.row(), on, cell.remark());
        }
        ServiceMethod method = ApplicationWords.method(row.object()).orElse(null);
        Dispatch dispatch = method == null
                ? null
                : new Dispatch(method, method.madeWhenDispatched() ? on : null, cell.servedOn(), cell.trackingNo());
        return new ApplicationReplied(
                id,
                on,
                kind,
                kind.row(),
                on,
                List.of(),
                cell.remark(),
                null,
                cell.documentNo(),
                dispatch,
                earlier(cell.index, row),
                provideBy(cell.index, row));
    }

    /** The application that had been answered before; null where 对象 names none. */
    @Nullable
    ApplicationId earlier(int index, ProcessRow row) {
        String number = new Cell(index, row).given("earlier", "原登记号").lineIfAny(row.object());
        return number == null || ApplicationWords.method(number).isPresent() ? null : elsewhere.here(number);
    }

    /** Until when the information is promised; null where the row does not say. */
    @Nullable
    LocalDate provideBy(int index, ProcessRow row) {
        return row.limit() == null
                ? null
                : new Cell(index, row)
                        .given("provideBy", "提供期限")
                        .limitIfAny(row.limit().by(), row.on(), "答复日期");
    }

    /** One day is that of the service, unless a letter counts as made when it left. */
    private ApplicationEvent service(Cell cell, LocalDate on, long about) {
        ServiceMethod method = ApplicationWords.method(cell.row.result()).orElse(null);
        LocalDate servedOn = cell.servedOn();
        if (about >= 0) {
            return new LetterServed(id, about, servedOn == null ? on : servedOn, method, cell.trackingNo());
        }
        ServiceMethod by = cell.given("result", "送达方式").needed(method);
        boolean left = by.madeWhenDispatched();
        LocalDate dispatchedOn = servedOn == null ? left ? on : null : on.equals(servedOn) ? null : on;
        LocalDate received = servedOn == null && !left ? on : servedOn;
        return new ReplyServed(
                id, new Dispatch(by, dispatchedOn, received, cell.trackingNo()), received == null ? on : received);
    }

    /** The cells of a row, each checked as the calls do. */
    private final class Cell {

        private final int index;
        private final ProcessRow row;

        Cell(int index, ProcessRow row) {
            this.index = index;
            this.row = row;
        }

        Given given(String field, String label) {
            return new Given(new RowField(index, field).name(), label);
        }

        @Nullable
        LocalDate servedOn() {
            return given("servedOn", "送达日期").dayIfAny(row.servedOn(), today);
        }

        Limit limit() {
            return row.limit() == null ? new Limit(null, usualDays) : row.limit();
        }

        @Nullable
        String documentNo() {
            return given("documentNo", "文号").lineIfAny(row.documentNo());
        }

        @Nullable
        String trackingNo() {
            return given("trackingNo", "邮件号").postNumberIfAny(row.trackingNo());
        }

        @Nullable
        PersonId clerk(String field, String name) {
            String clerk = given(field, "姓名").clerkIfAny(name);
            return clerk == null ? null : clerks.named(clerk);
        }

        @Nullable
        SealedText remark() {
            return text("text", "备注", row.remark());
        }

        SealedText remarkOr(String otherwise) {
            SealedText told = remark();
            return told == null ? vault.seal(agency, subject, otherwise) : told;
        }

        @Nullable
        SealedText text(String field, String label, String cell) {
            return sealed(subject, field, label, cell);
        }

        @Nullable
        SealedText sealed(SubjectId whom, String field, String label, String cell) {
            String text = given(field, label).textIfAny(cell);
            return text == null ? null : vault.seal(agency, whom, text);
        }
    }
}
