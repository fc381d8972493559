package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.books.AfterSeal;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.Mark;
import cn.disclosuredesk.law.Marks;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Registers the applications of a ledger as they stand there, ended or open, in the transaction of the caller. */
public final class ImportedApplications {

    /**
     * Marks that say nothing new of a line: on steps for which a ledger has no column, so that they cannot stand in it,
     * and on 其他处理说明, which is asked for when the line is read.
     */
    private static final Set<String> NOTHING_NEW = Set.of(
            "EXTENSION_NOT_APPROVED",
            "NOT_EXAMINED",
            "NOT_SEARCHED",
            "NO_GROUNDS",
            "EARLIER_UNKNOWN",
            "REASONS_NOT_ASKED",
            "NO_SUB_REASON");

    private final Acts acts;
    private final Vault vault;
    private final Clerks clerks;
    private final Calendars calendars;
    private final SettingsInForce settings;
    private final ReceiptNumberTable numbers;
    private final Agencies agencies;
    private final SealedYears seals;
    private final ImportedIds ids;

    ImportedApplications(
            Acts acts,
            Vault vault,
            Clerks clerks,
            Calendars calendars,
            SettingsInForce settings,
            ReceiptNumberTable numbers,
            Agencies agencies,
            SealedYears seals) {
        this.acts = acts;
        this.vault = vault;
        this.clerks = clerks;
        this.calendars = calendars;
        this.settings = settings;
        this.numbers = numbers;
        this.agencies = agencies;
        this.seals = seals;
        this.ids = new ImportedIds(numbers::bearing, vault);
    }

    /** The application that bears a number; empty where none does. */
    public Optional<ApplicationId> bearing(AgencyCode agency, String receiptNo) {
        return numbers.bearing(agency, receiptNo);
    }

    /**
     * Registers the application of a line with all that the line knows; returns what of it happened late or irregularly.
     *
     * @param sourceUnder what the envelope says of the line, which may be sealed under the key of whoever applied
     * @throws Refusal where the line cannot have happened, or its number is taken
     */
    public List<Irregular> register(
            AgencyCode agency,
            Actor actor,
            ApplicationLine line,
            Function<SubjectId, String> sourceUnder,
            LocalDate today) {
        ReceiptNumber number = new ReceiptNumber(new Given("receiptNo", "登记号").line(line.receiptNo()));
        ApplicationId id = ids.of(agency, number.value());
        LocalDate receivedOn = new Given("receivedOn", "收到日期").day(line.receivedOn(), today);
        LineReceipt receipt = LineReceipt.of(line, receivedOn, today);
        // Without a number of hers, each line has a subject of its own: two of one name are not known to be one person.
        LinePeople people = LinePeople.of(agency, line, vault);
        SubjectId subject = people.applicants().get(0).subject();
        String content = new Given("content", "申请内容").text(line.content());
        int usualDays = usualClarificationDays(agency, receivedOn);
        Elsewhere elsewhere = new Elsewhere(agency, agencies, ids, vault, subject);
        LineFacts facts = new LineFacts(agency, id, subject, vault, clerks, today);
        facts.tell(line, usualDays, new RowFacts(agency, id, subject, vault, clerks, elsewhere, today, usualDays));
        ApplicationLine.Particular particular = line.particular();
        String form = new Given("form", "获取方式").textIfAny(particular.form());
        RegisterApplication registration = new RegisterApplication(
                id,
                agency,
                number,
                receipt.receipt(),
                people.applicants(),
                people.agent(),
                vault.seal(agency, subject, content),
                form == null ? null : vault.seal(agency, subject, form),
                new Given("mailNo", "来件邮件号").postNumberIfAny(particular.mailNo()),
                new Given("replyInNameOf", "答复名义").lineIfAny(particular.replyInNameOf()),
                facts.facts());
        CaseFacts known = known(registration, number);
        Reckoning reckoning = Reckoning.of(known, calendars, settings);
        refuseWhatTheLawExcludes(known, facts, reckoning);
        Optional<Irregular> countedLater = countedLater(agency, known, today);
        acts.carryOutImported(agency, actor, sourceUnder.apply(subject), registration);
        Stream<Irregular> marks = Marks.of(known, reckoning).stream()
                .filter(ImportedApplications::isNews)
                .map(mark -> new Irregular(facts.field(mark.sequence(), null), mark.sentence()));
        return Stream.of(
                        receipt.irregular().stream(),
                        facts.irregular().stream(),
                        elsewhere.irregular().stream(),
                        countedLater.stream(),
                        marks)
                .flatMap(all -> all)
                .toList();
    }

    /** That published figures stay as they are, where these facts would have changed them (封存后计入). */
    public List<Irregular> afterSeal(CaseFacts standing, List<? extends ApplicationEvent> facts, LocalDate today) {
        int sealed = seals.through(standing.registration().agency());
        return AfterSeal.keeping(standing.inTables(), facts, sealed, today).isPresent()
                ? List.of(countedLater(sealed))
                : List.of();
    }

    private Optional<Irregular> countedLater(AgencyCode agency, CaseFacts known, LocalDate today) {
        int sealed = seals.through(agency);
        List<ApplicationEvent> all =
                known.timeline().facts().stream().map(Recorded::fact).toList();
        boolean countsLater = seals.opening(agency, known.inTables()).isEmpty()
                && AfterSeal.keeping(CaseInTables.NONE, all, sealed, today).isPresent();
        return countsLater ? Optional.of(countedLater(sealed)) : Optional.empty();
    }

    private static Irregular countedLater(int sealed) {
        return new Irregular("receivedOn", "%d年及以前的年度报告已经公布，本行所改变的数字计入%d年。".formatted(sealed, sealed + 1));
    }

    /** Whether a mark says something that the line itself does not say. */
    public static boolean isNews(Mark mark) {
        return !NOTHING_NEW.contains(mark.code());
    }

    /** The limit of a clarification for which a ledger names none, in working days. */
    public int usualClarificationDays(AgencyCode agency, LocalDate receivedOn) {
        return settings.of(agency, receivedOn).clock().usualClarificationDays();
    }

    /** A fact that a line tells, with the name of its act; none for the end of a case. */
    public record ToldFact(String act, ApplicationEvent fact) {}

    /** What is odd about the days of a line's receipt. */
    public List<Irregular> receipt(ApplicationLine line, LocalDate today) {
        return LineReceipt.of(line, line.receivedOn(), today).irregular();
    }

    /** The facts that a line tells of a case that is there, questions before their answers, the first as if it had sequence 1. */
    public List<ToldFact> told(CaseFacts facts, ApplicationLine line, LocalDate today) {
        AgencyCode agency = facts.registration().agency();
        LineFacts told = new LineFacts(
                agency,
                facts.registration().application(),
                facts.firstApplicant().subject(),
                vault,
                clerks,
                today);
        told.tell(line, usualClarificationDays(agency, line.receivedOn()));
        return told.told().stream()
                .map(one -> new ToldFact(one.act(), one.fact()))
                .toList();
    }

    /** Records what a line tells anew of a case that is held. */
    public void record(Actor actor, CaseFacts standing, List<? extends ApplicationEvent> facts, String source) {
        acts.carryOutImported(
                standing.registration().agency(),
                actor,
                source,
                new RecordFact(standing.registration().application(), List.copyOf(facts), standing.version()));
    }

    private static CaseFacts known(RegisterApplication registration, ReceiptNumber number) {
        CaseFacts known = CaseFacts.NONE.with(registration.received(number));
        for (ApplicationEvent fact : registration.known()) {
            known = known.with(fact);
        }
        return known;
    }

    /** As the registration itself would, but saying which of the facts is to blame: each has a column of its own. */
    private static void refuseWhatTheLawExcludes(CaseFacts known, LineFacts facts, Reckoning reckoning) {
        for (long sequence = 1; sequence <= known.version(); sequence++) {
            Optional<Objection> objection = Law.objection(known, sequence, reckoning);
            if (objection.isPresent()) {
                Objection said = objection.get();
                String where = known.timeline()
                        .at(sequence)
                        .map(ImportedApplications::whereToLook)
                        .orElse("");
                throw Refusal.of(
                        new Objection(said.ground(), facts.field(sequence, said.field()), said.sentence() + where));
            }
        }
    }

    /** What an end depends on stands in other columns than the end. */
    private static String whereToLook(ApplicationEvent fact) {
        if (!(fact instanceof ApplicationReplied reply)) {
            return "";
        }
        return switch (reply.disposition()) {
            case NOT_CLARIFIED, STILL_UNCLEAR -> "请核对补正告知日期、补正期限、补正收到日期三列。";
            case NOT_PAID -> "请核对收费通知日期、缴费日期两列。";
            default -> "";
        };
    }
}
