package cn.disclosuredesk.command.application;

import cn.disclosuredesk.agency.Agencies;
import cn.disclosuredesk.command.ledger.Irregular;
import cn.disclosuredesk.command.ledger.ProcessRow;
import cn.disclosuredesk.command.ledger.RowField;
import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationAnnulled;
import cn.disclosuredesk.events.application.ApplicationContinued;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.application.ApplicationMoved;
import cn.disclosuredesk.events.application.ApplicationSplit;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.ledgerfile.CellText;
import cn.disclosuredesk.ledgerfile.ProcessWords;
import cn.disclosuredesk.vocabulary.Continuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 拆分、改登机关、承接: the cases in which one goes on, by their numbers. They may be registered later, or at an agency that this
 * desk does not keep: what decides days and tables is recorded all the same, the rest is said.
 */
final class Elsewhere {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[、,;\\n]");

    private final AgencyCode agency;
    private final Agencies agencies;
    private final ImportedIds ids;
    private final Vault vault;
    private final SubjectId subject;
    private final List<Irregular> irregular = new ArrayList<>();

    Elsewhere(AgencyCode agency, Agencies agencies, ImportedIds ids, Vault vault, SubjectId subject) {
        this.agency = agency;
        this.agencies = agencies;
        this.ids = ids;
        this.vault = vault;
        this.subject = subject;
    }

    /** What had to be left open. */
    List<Irregular> irregular() {
        return List.copyOf(irregular);
    }

    /** The case of this agency that bears a number, or will. */
    ApplicationId here(String number) {
        return ids.of(agency, CellText.normalised(number));
    }

    /** The cases of the same agency that a row names; a case that went elsewhere is the other agency's to register. */
    static List<String> namedHere(ProcessRow row) {
        return switch (row.act()) {
            case SPLIT -> parts(row);
            case CONTINUED ->
                ProcessWords.elsewhere(row.object()).isPresent()
                                || ProcessWords.continuation(row.result())
                                        .filter(Continuation.SPLIT::equals)
                                        .isEmpty()
                        ? List.of()
                        : List.of(CellText.normalised(row.object()));
            default -> List.of();
        };
    }

    private static List<String> parts(ProcessRow row) {
        return BETWEEN_NUMBERS
                .splitAsStream(CellText.normalised(row.object()))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    ApplicationSplit split(ApplicationId id, int index, ProcessRow row, @Nullable SealedText reason) {
        List<ApplicationId> parts = parts(row).stream().map(this::here).toList();
        if (parts.size() < 2 || parts.contains(id)) {
            throw RowQuestion.refused(index, "object", "拆分应写明拆分后各件的登记号，用顿号隔开。");
        }
        return new ApplicationSplit(id, row.on(), parts, reason);
    }

    /** Where the other agency has no code, all that can be kept is that the case left the tables here. */
    ApplicationEvent moved(ApplicationId id, int index, ProcessRow row, Supplier<@Nullable SealedText> reason) {
        Optional<Place> to = place(row.object());
        if (to.isEmpty() || to.get().agency().equals(agency)) {
            say(index, "本台没有登记改登到的机关，本件作为登记作废退出统计，去向记入作废理由。");
            String text = (row.object() + " " + row.remark()).strip();
            return new ApplicationAnnulled(id, row.on(), vault.seal(agency, subject, "改登机关：" + text));
        }
        Place there = to.get();
        sayIfUnknown(index, there);
        return new ApplicationMoved(id, row.on(), there.agency(), ids.of(there.agency(), there.number()), reason.get());
    }

    /** Null where the case it goes on from cannot be named: its own days stand on its own line. */
    @Nullable
    ApplicationContinued continued(ApplicationId id, int index, ProcessRow row) {
        Continuation why = ProcessWords.continuation(row.result()).orElseThrow();
        Place from = place(row.object())
                .or(() -> Optional.of(new Place(agency, CellText.normalised(row.object())))
                        .filter(here -> why == Continuation.SPLIT && Id.isId(here.number())))
                .orElse(null);
        if (from == null) {
            say(index, "本台没有登记原机关，未记载本件承接自何处；收到日期以本件所写为准。");
            return null;
        }
        sayIfUnknown(index, from);
        return new ApplicationContinued(
                id,
                why,
                ids.of(from.agency(), from.number()),
                from.agency(),
                new ReceiptNumber(from.number()),
                row.on());
    }

    private Optional<Place> place(String cell) {
        return ProcessWords.elsewhere(cell)
                .filter(told -> Id.isId(told.number()))
                .flatMap(told -> known(told.agency()).map(code -> new Place(code, told.number())));
    }

    private Optional<AgencyCode> known(String told) {
        return agencies.all().stream()
                .filter(entry ->
                        entry.code().value().equals(told) || entry.name().equals(told))
                .map(Agencies.Entry::code)
                .findFirst()
                .or(() -> AgencyCode.isCode(told) ? Optional.of(new AgencyCode(told)) : Optional.empty());
    }

    private void sayIfUnknown(int index, Place place) {
        if (agencies.find(place.agency()).isEmpty()) {
            say(index, "本台没有代码为%s的机关，只记载了代码和登记号。".formatted(place.agency()));
        }
    }

    private void say(int index, String sentence) {
        irregular.add(new Irregular(new RowField(index, "object").name(), sentence));
    }

    private record Place(AgencyCode agency, String number) {}
}
