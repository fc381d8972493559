package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.casefile.FactCopy;
import cn.disclosuredesk.casefile.Recorded;
import cn.disclosuredesk.command.Acts;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.Approval;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Limit;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.SubjectId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records what single rows of 过程 tell of cases that stand in the desk, in the transaction of the caller. */
public final class ImportedRows {

    /** How a step was approved, sent and until when it is awaited tells no second step of its kind and day. */
    private static final Set<Class<?>> TOLD_IN_MANY_WAYS =
            Set.of(Approval.class, Dispatch.class, Limit.class, List.class);

    private final ImportedApplications applications;
    private final Acts acts;
    private final Vault vault;
    private final Clerks clerks;
    private final KnownCases cases;
    private final Agencies agencies;
    private final ImportedIds ids;

    ImportedRows(
            ImportedApplications applications,
            Acts acts,
            Vault vault,
            Clerks clerks,
            KnownCases cases,
            Agencies agencies) {
        this.applications = applications;
        this.acts = acts;
        this.vault = vault;
        this.clerks = clerks;
        this.cases = cases;
        this.agencies = agencies;
        this.ids = new ImportedIds(applications::bearing, vault);
    }

    /**
     * Records what a row of 过程 tells of a case that stands in the desk; returns what is odd about it, empty where the
     * case knows it already.
     *
     * @throws Refusal where no case bears the number, or the law excludes it
     */
    public Optional<List<Irregular>> record(
            AgencyCode agency, Actor actor, ProcessRow row, String source, LocalDate today) {
        return record(agency, actor, 0, row, subject -> source, today);
    }

    /** Whether a row answers another one, or serves it or takes it back. */
    public static boolean isAnswer(ProcessRow row) {
        return RowQuestion.of(row).isPresent();
    }

    /**
     * The same of one of several rows of a line.
     *
     * @param index counts them from 0, for what a refusal names
     * @param sourceUnder what the envelope says of the line, which may be sealed under the key of whoever applied
     */
    public Optional<List<Irregular>> record(
            AgencyCode agency,
            Actor actor,
            int index,
            ProcessRow row,
            Function<SubjectId, String> sourceUnder,
            LocalDate today) {
        CaseFacts standing = held(agency, index, row);
        Reader reader = new Reader(agency, standing, index, today);
        ApplicationEvent fact = reader.fact(row);
        if (fact == null || stands(standing, fact).isPresent()) {
            return Optional.empty();
        }
        acts.carryOutImported(
                agency,
                actor,
                sourceUnder.apply(standing.firstApplicant().subject()),
                new RecordFact(fact, standing.version()));
        return Optional.of(reader.elsewhere.irregular());
    }

    /** The numbers of cases in which a case goes on, or from which it came, that nobody bears. */
    public List<String> missing(AgencyCode agency, ProcessRow row) {
        return Elsewhere.namedHere(row).stream()
                .filter(number -> applications.bearing(agency, number).isEmpty())
                .toList();
    }

    /**
     * What a row says of a fact otherwise than it did.
     *
     * @param sequence of the fact in its case
     * @param told the fact as the row told it before, {@code now} as it tells it now
     */
    public record Rewritten(
            CaseFacts standing,
            long sequence,
            ApplicationEvent told,
            ApplicationEvent now,
            List<Irregular> irregular) {}

    /**
     * Empty where the case knows already what the row says now.
     *
     * @throws Refusal where the fact that the row told does not stand any more, or both cannot be told of one fact
     */
    public Optional<Rewritten> rewritten(
            AgencyCode agency, int index, ProcessRow before, ProcessRow row, LocalDate today) {
        CaseFacts standing = held(agency, index, row);
        Reader reader = new Reader(agency, standing, index, today);
        ApplicationEvent now = reader.fact(row);
        if (now == null || stands(standing, now).isPresent()) {
            return Optional.empty();
        }
        ApplicationEvent told = new Reader(agency, standing, index, today).fact(before);
        if (told == null || told.getClass() != now.getClass()) {
            throw RowQuestion.refused(index, "result", "这一行改成了另一类记录，不能更正；请在办件中撤销原记录后另行登记。");
        }
        long sequence = stands(standing, told)
                .orElseThrow(() -> RowQuestion.refused(index, "on", "本台已没有这一行原来所写的记录，没有覆盖；请核对后在办件中更正，或者改正台账。"));
        return Optional.of(new Rewritten(standing, sequence, told, now, reader.elsewhere.irregular()));
    }

    /** The case that bears the number of a row, held until the transaction ends. */
    private CaseFacts held(AgencyCode agency, int index, ProcessRow row) {
        ApplicationId id = applications
                .bearing(agency, row.number())
                .orElseThrow(() -> RowQuestion.refused(
                        index, "receiptNo", "登记号%s既没有随本次文件的“申请”表导入，也未在本台登记。".formatted(row.number())));
        cases.hold(id.value());
        return cases.told(id);
    }

    /** Reads rows of one case. */
    private final class Reader {

        private final AgencyCode agency;
        private final CaseFacts standing;
        private final int index;
        private final LocalDate today;
        private final Elsewhere elsewhere;

        Reader(AgencyCode agency, CaseFacts standing, int index, LocalDate today) {
            this.agency = agency;
            this.standing = standing;
            this.index = index;
            this.today = today;
            this.elsewhere = new Elsewhere(
                    agency, agencies, ids, vault, standing.firstApplicant().subject());
        }

        /** Null where nothing of it can be told. */
        @Nullable
        ApplicationEvent fact(ProcessRow row) {
            Recorded<ApplicationEvent> asked = RowQuestion.of(row)
                    .map(act -> RowQuestion.latest(
                            index, row, act, standing.timeline().facts()))
                    .orElse(null);
            return new RowFacts(
                            agency,
                            standing.registration().application(),
                            standing.firstApplicant().subject(),
                            vault,
                            clerks,
                            elsewhere,
                            today,
                            applications.usualClarificationDays(agency, standing.receivedOn()))
                    .of(index, row, asked);
        }
    }

    /** The sequence at which the case knows it already: of that kind and day, and nothing that both tell is different. */
    private Optional<Long> stands(CaseFacts standing, ApplicationEvent fact) {
        return standing.timeline().facts().stream()
                .filter(known -> known.fact().getClass() == fact.getClass()
                        && known.fact().happenedOn().equals(fact.happenedOn()))
                .filter(known -> isSame(known.fact(), fact))
                .map(Recorded::sequence)
                .findFirst();
    }

    private boolean isSame(ApplicationEvent known, ApplicationEvent fact) {
        return Arrays.stream(fact.getClass().getRecordComponents()).allMatch(component -> {
            Object one = FactCopy.read(component, known);
            Object other = FactCopy.read(component, fact);
            return one == null
                    || other == null
                    || one.equals(other)
                    || TOLD_IN_MANY_WAYS.contains(component.getType())
                    || component.getName().equals("onPaper")
                    || isSameText(one, other);
        });
    }

    private boolean isSameText(Object one, Object other) {
        return one instanceof SealedText known
                && other instanceof SealedText told
                && vault.open(known).equals(vault.open(told));
    }
}
