package cn.disclosuredesk.desk.pages.history;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.events.application.Ground;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed, component by component: days, codes and official numbers from what to what; of everything
 * that lies in the vault only that it was changed.
 */
final class Differences {

    /** The same before and after, or said elsewhere. */
    private static final Set<String> PASSED_OVER = Set.of("application", "about", "countsOn", "countsFrom", "opening");

    /** What must not be told, and ids that nobody could read. */
    private static final Set<Class<?>> HIDDEN =
            Set.of(SealedText.class, Applicant.class, SubjectId.class, ApplicationId.class, ReviewId.class);

    private final HistoryWords words;
    private final ClerksInWords clerks;

    Differences(HistoryWords words, ClerksInWords clerks) {
        this.words = words;
        this.clerks = clerks;
    }

    List<String> between(DisclosureEvent before, DisclosureEvent after) {
        List<String> changes = new ArrayList<>();
        if (before.getClass() == after.getClass()) {
            compare(before.getClass(), before, after, changes);
        }
        return changes;
    }

    private void compare(Class<?> type, @Nullable Object before, @Nullable Object after, List<String> changes) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            if (PASSED_OVER.contains(component.getName()) || Objects.equals(old, now)) {
                continue;
            }
            if (isTold(component.getType())) {
                compare(component.getType(), old, now, changes);
            } else {
                changes.add(change(component, old, now));
            }
        }
    }

    /** A part of a fact that has days of its own, such as how a letter was sent. */
    private static boolean isTold(Class<?> type) {
        return type.isRecord() && type.getPackage() == Ground.class.getPackage() && type != Applicant.class;
    }

    private String change(RecordComponent component, @Nullable Object old, @Nullable Object now) {
        String label = words.field(component.getDeclaringRecord().getSimpleName(), component.getName());
        if (isHidden(component, old, now)) {
            return words.say("history.changed", label);
        }
        return words.say("history.changed-from", label, text(old), text(now));
    }

    private boolean isHidden(RecordComponent component, @Nullable Object old, @Nullable Object now) {
        if (component.getName().equals("applicants")) {
            return text(old).equals(text(now));
        }
        return HIDDEN.contains(component.getType()) || component.getName().equals("applications");
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return words.say("history.nothing");
        }
        if (value instanceof PersonId clerk) {
            return String.valueOf(clerks.name(clerk));
        }
        if (value instanceof Boolean yes) {
            return words.say(yes ? "history.yes" : "history.no");
        }
        if (value instanceof Enum<?> code) {
            return label(code);
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? words.say("history.nothing")
                    : several.stream().map(this::part).distinct().collect(Collectors.joining("、"));
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value instanceof LocalDate || value instanceof Number || value instanceof String || value instanceof Id
                ? value.toString()
                : "";
    }

    private String part(Object value) {
        if (value instanceof Applicant applicant) {
            ApplicantKind kind = applicant.kind();
            return kind == null ? words.say("history.kind-missing") : kind.label();
        }
        return value instanceof Ground ground
                ? ground.article() + Objects.requireNonNullElse(ground.item(), "")
                : text(value);
    }

    /** Every code of the office says itself what it is called. */
    private static String label(Enum<?> code) {
        try {
            String method = code instanceof ReviewEnding ? "word" : "label";
            return String.valueOf(code.getDeclaringClass().getMethod(method).invoke(code));
        } catch (ReflectiveOperationException unnamed) {
            throw new IllegalStateException("no label for " + code, unnamed);
        }
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object of) {
        if (of == null) {
            return null;
        }
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
