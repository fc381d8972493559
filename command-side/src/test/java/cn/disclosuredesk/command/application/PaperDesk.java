package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.law.Reckoning;
import cn.disclosuredesk.settings.ActSettings;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.vault.Particulars;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form is filled in with where nothing is locked away: a text is its own entry, a person her own id. */
public final class PaperDesk implements Vault, Clerks {

    /** A text of the applicant, as this desk keeps it. */
    public static SealedText text(String text) {
        return new SealedText(CaseOf2026.APPLICANT.subject(), new EntryId(text), "00");
    }

    /** A case received on that day, to which these facts happened. */
    public static CaseFacts received(String day, ApplicationEvent... happened) {
        CaseFacts facts = CaseFacts.NONE.with(CaseOf2026.received(day));
        for (ApplicationEvent fact : happened) {
            facts = facts.with(fact);
        }
        return facts;
    }

    /** To record something new on a day. */
    public static Writing writing(CaseFacts facts, String today) {
        return writing(facts, today, null);
    }

    /** To correct a fact on a day. */
    public static Writing writing(CaseFacts facts, String today, @Nullable ApplicationEvent corrected) {
        return writing(facts, today, corrected, Settings.USUAL.acts());
    }

    /** The same in an office that asks otherwise of acts. */
    public static Writing writing(
            CaseFacts facts, String today, @Nullable ApplicationEvent corrected, ActSettings acts) {
        PaperDesk desk = new PaperDesk();
        Settings settings = new Settings(Settings.USUAL.clock(), acts);
        Reckoning reckoning = new Reckoning(NationalCalendar.of(BundledCalendar.notices()), settings);
        return new Writing(facts, LocalDate.parse(today), reckoning, desk, desk, corrected, false);
    }

    @Override
    public PersonId named(String displayName) {
        return new PersonId(displayName);
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return Optional.of(person.value());
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, String text) {
        return new SealedText(subject, new EntryId(text), "00");
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        return Optional.of(sealed.entry().value());
    }

    @Override
    public SubjectId subject(AgencyCode agency, @Nullable String idNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SealedText sealUnindexed(SubjectId subject, String text) {
        return new SealedText(subject, new EntryId("entry"), "00");
    }

    @Override
    public SealedText seal(AgencyCode agency, SubjectId subject, Particulars particulars) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] encrypt(String purpose, byte[] clear) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] decrypt(String purpose, byte[] cipher) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String keyedHash(String purpose, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<SealedText, String> openAll(Collection<SealedText> sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Particulars> particulars(SealedText sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<SubjectId> subjectsWith(AgencyCode agency, String words) {
        throw new UnsupportedOperationException();
    }
}
