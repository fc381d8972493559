package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.agency.Actor;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.application.ActForms;
import cn.disclosuredesk.command.application.CaseActs;
import cn.disclosuredesk.command.application.ImportedApplications;
import cn.disclosuredesk.command.application.KnownCases;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.command.application.correction.Correction;
import cn.disclosuredesk.command.ledger.ApplicationLine;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.FactCorrected;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.law.Law;
import cn.disclosuredesk.law.Mark;
import cn.disclosuredesk.law.Marks;
import cn.disclosuredesk.law.Objection;
import cn.disclosuredesk.ledgerfile.LedgerSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records what a line of the sheet 申请 tells anew of its case, in the transaction of the caller. */
public final class GrownApplications {

    private final ImportedApplications applications;
    private final KnownCases cases;
    private final CaseActs acts;
    private final ActForms forms;
    private final Correction correction;
    private final JsonMapper json;

    public GrownApplications(
            ImportedApplications applications,
            KnownCases cases,
            CaseActs acts,
            ActForms forms,
            Correction correction,
            JsonMapper json) {
        this.applications = applications;
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
        this.correction = correction;
        this.json = json;
    }

    /**
     * Compares a line with what it said before, and records what is new.
     *
     * @param before the line as it stood; null where nobody remembers it
     * @param reason why fields differ; null = they are left as they are
     * @param sourceUnder what the envelope says of the line, given what is left as it is
     * @throws Refusal where the law excludes it, or something else stands recorded
     */
    Outcome record(
            Actor actor,
            ApplicationId id,
            @Nullable ApplicationLine before,
            ApplicationLine now,
            @Nullable String reason,
            LocalDate today,
            Outcome.Source sourceUnder) {
        cases.hold(id.value());
        CaseFacts standing = cases.told(id);
        Writing writing = acts.writing(standing, today, false);
        requireReadable(standing, writing);
        int usual = applications.usualClarificationDays(
                standing.registration().agency(), standing.registration().receivedOn());
        CaseStanding stands = new CaseStanding(standing, forms, writing, json, usual);
        Growth grown = before == null
                ? Comparison.withTheCase(LedgerSheet.APPLICATIONS, LineBodies.of(now), stands)
                : Comparison.of(LedgerSheet.APPLICATIONS, LineBodies.of(before), LineBodies.of(now), stands);
        boolean accepts = reason != null;
        Growth growth = accepts ? grown.accepted() : grown;
        LineWriter writer = new LineWriter(applications, correction, writing, stands, now, today);
        List<ApplicationEvent> news = writer.news(growth);
        List<ApplicationEvent> others = writer.corrections(growth, accepts ? reason : null);
        List<Growth.Change> left = accepts ? List.of() : grown.changed();
        if (news.isEmpty() && others.isEmpty()) {
            return new Outcome(false, writer.irregular(), left);
        }
        List<ApplicationEvent> facts = new ArrayList<>(news);
        facts.addAll(others);
        CaseFacts after = with(standing, facts);
        refuseWhatTheLawExcludes(standing, facts, after, writing);
        // A number that is filled in may make her another person than the one that stood there.
        String source = sourceUnder.under(after.firstApplicant().subject(), left);
        List<Irregular> odd = new ArrayList<>(writer.irregular());
        odd.addAll(applications.afterSeal(standing, facts, today));
        applications.record(actor, standing, facts, source);
        return new Outcome(true, irregular(standing, after, writing, odd), left);
    }

    private static void requireReadable(CaseFacts standing, Writing writing) {
        if (writing.vault().particulars(standing.firstApplicant().particulars()).isEmpty()) {
            throw Refusal.excluded("receiptNo", "本件的个人信息已经销毁，不能再由台账补充或者更正。");
        }
    }

    private static CaseFacts with(CaseFacts standing, List<ApplicationEvent> facts) {
        CaseFacts after = standing;
        for (ApplicationEvent fact : facts) {
            after = after.with(fact);
        }
        return after;
    }

    /** As the case itself would, but saying which cell is to blame. */
    private static void refuseWhatTheLawExcludes(
            CaseFacts standing, List<ApplicationEvent> facts, CaseFacts after, Writing writing) {
        long sequence = standing.version();
        for (ApplicationEvent fact : facts) {
            sequence++;
            long told = fact instanceof FactCorrected corrected ? corrected.about() : sequence;
            Optional<Objection> objection = Law.objection(after, told, writing.reckoning());
            if (objection.isPresent()) {
                Objection said = objection.get();
                throw Refusal.of(new Objection(said.ground(), field(after, told, said.field()), said.sentence()));
            }
        }
    }

    /** What is late or irregular now and was not before. */
    private static List<Irregular> irregular(CaseFacts before, CaseFacts after, Writing writing, List<Irregular> told) {
        List<Mark> known = Marks.of(before, writing.reckoning());
        List<Irregular> irregular = new ArrayList<>(told);
        Marks.of(after, writing.reckoning()).stream()
                .filter(ImportedApplications::isNews)
                .filter(mark -> !known.contains(mark))
                .map(mark -> new Irregular(field(after, mark.sequence(), null), mark.sentence()))
                .forEach(irregular::add);
        return irregular;
    }

    private static @Nullable String field(CaseFacts facts, long sequence, @Nullable String field) {
        Optional<ApplicationEvent> fact = facts.timeline().at(sequence);
        if (fact.filter(ReplyServed.class::isInstance).isPresent()) {
            return LineWriter.DISPATCH + "." + (field == null ? "servedOn" : field);
        }
        return fact.flatMap(CaseStanding::actOf)
                .map(act -> field == null ? act : ToldField.named(act, field))
                .orElse(field);
    }
}
