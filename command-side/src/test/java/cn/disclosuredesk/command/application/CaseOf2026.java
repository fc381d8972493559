package cn.disclosuredesk.command.application;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.command.Refusal.Reason;
import cn.disclosuredesk.command.reportyear.RunningYears;
import cn.disclosuredesk.command.reportyear.SealedYears;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.Dispatch;
import cn.disclosuredesk.events.application.Opening;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** One case, as events and commands would tell it. */
final class CaseOf2026 {

    static final ApplicationId ID = new ApplicationId("0190-application");
    static final AgencyCode AGENCY = new AgencyCode("xy");
    static final SealedText TEXT = new SealedText(new SubjectId("s"), new EntryId("e"), "00");
    static final Applicant APPLICANT = new Applicant(new SubjectId("s"), ApplicantKind.NATURAL_PERSON, TEXT);

    /** An agency whose running year is 2026 and whose next number is the seventh. */
    static AggregateTestFixture<DisclosureApplication> fixture() {
        return fixture(Settings.USUAL);
    }

    /** The same, with choices of its own; today is 20 March 2026. */
    static AggregateTestFixture<DisclosureApplication> fixture(Settings settings) {
        return fixture(settings, sealedThrough(0));
    }

    /** The same, where some years are sealed. */
    static AggregateTestFixture<DisclosureApplication> fixture(Settings settings, SealedYears seals) {
        AggregateTestFixture<DisclosureApplication> application =
                new AggregateTestFixture<>(DisclosureApplication.class);
        application.registerInjectableResource((RunningYears) agency -> 2026);
        application.registerInjectableResource(seals);
        application.registerInjectableResource(new ReceiptNumbers() {
            @Override
            public ReceiptNumber next(AgencyCode agency, int year, ApplicationId id) {
                return ReceiptNumber.of(year, 7);
            }

            @Override
            public void take(AgencyCode agency, ReceiptNumber number, ApplicationId id) {}
        });
        WorkingDays calendar = NationalCalendar.of(BundledCalendar.notices());
        application.registerInjectableResource((Calendars) () -> calendar);
        application.registerInjectableResource((SettingsInForce) (agency, receivedOn) -> settings);
        application.registerInjectableResource(
                Clock.fixed(Instant.parse("2026-03-20T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        return application;
    }

    /** The year, and every one before it, is sealed; no opening was stated. */
    static SealedYears sealedThrough(int year) {
        return new SealedYears() {
            @Override
            public int through(AgencyCode agency) {
                return year;
            }

            @Override
            public Optional<Opening> opening(AgencyCode agency, CaseInTables registered) {
                return Optional.empty();
            }

            @Override
            public boolean hadEnded(AgencyCode agency, ReviewInTables registered) {
                return false;
            }
        };
    }

    static RegisterApplication register(String receivedOn, ApplicationEvent... known) {
        Receipt receipt = Receipt.derived(Channel.REGISTERED_MAIL, null, null, LocalDate.parse(receivedOn), null);
        return new RegisterApplication(
                ID, AGENCY, null, receipt, List.of(APPLICANT), null, TEXT, null, null, null, List.of(known));
    }

    static RecordFact handOver(String on, @Nullable Long seen) {
        return new RecordFact(handedOver(on), seen);
    }

    static RecordFact reply(String madeOn, Disposition disposition, @Nullable Long seen) {
        return new RecordFact(replied(madeOn, disposition), seen);
    }

    static RecordFact withdraw(String on) {
        return new RecordFact(withdrawn(on), null);
    }

    static Dispatch byMail(String on) {
        return new Dispatch(ServiceMethod.MAIL, LocalDate.parse(on), null, "EMS1");
    }

    static ApplicationReceived received(String day) {
        return received(day, ReceiptNumber.of(LocalDate.parse(day).getYear(), 7));
    }

    static ApplicationReceived received(String day, ReceiptNumber number) {
        return received(day, number, Channel.REGISTERED_MAIL, false);
    }

    static ApplicationReceived arrivedByMail(String day) {
        return received(day, ReceiptNumber.of(LocalDate.parse(day).getYear(), 7), Channel.ORDINARY_MAIL, true);
    }

    private static ApplicationReceived received(
            String day, ReceiptNumber number, Channel channel, boolean provisional) {
        LocalDate on = LocalDate.parse(day);
        return new ApplicationReceived(
                ID,
                AGENCY,
                number,
                channel,
                on,
                provisional,
                null,
                on,
                null,
                List.of(APPLICANT),
                null,
                TEXT,
                null,
                null,
                null);
    }

    static ReceiptConfirmed confirmed(String day) {
        return new ReceiptConfirmed(ID, LocalDate.parse(day), LocalDate.parse(day));
    }

    static ApplicationHandedOver handedOver(String on) {
        return new ApplicationHandedOver(ID, LocalDate.parse(on), "法规科", new PersonId("p1"), null);
    }

    static ApplicationReplied replied(String madeOn, Disposition disposition) {
        LocalDate on = LocalDate.parse(madeOn);
        return new ApplicationReplied(
                ID, on, disposition, disposition.row(), on, List.of(), null, null, "〔2026〕1号", null, null, null);
    }

    static ApplicationWithdrawn withdrawn(String day) {
        LocalDate on = LocalDate.parse(day);
        return new ApplicationWithdrawn(ID, on, Outcome.OTHER, on, null);
    }

    static Matcher<?> refusal(Reason reason, String words) {
        return new CustomMatcher<Object>("refusal " + reason + " with " + words) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal
                        && refusal.reason() == reason
                        && refusal.sentence().contains(words);
            }
        };
    }

    private CaseOf2026() {}
}
