package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.query.ClerkNames;
import cn.disclosuredesk.vault.Particulars;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of cases says beside its facts: the texts of the vault as far as the reader may see them, names of
 * clerks, and the numbers of applications that other ones name.
 */
record LedgerTexts(
        Names names,
        Map<SealedText, String> open,
        Map<SealedText, Particulars> particulars,
        Map<String, String> numbers,
        ClerkNames clerks) {

    /** Stands where a text was erased on demand of whom it was about. */
    static final String ERASED = "（已依法删除）";

    private static final String MASK = "***";

    /** Null where there is no text. */
    @Nullable
    String of(@Nullable SealedText sealed) {
        if (sealed == null) {
            return null;
        }
        if (names == Names.HIDDEN) {
            return MASK;
        }
        String text = open.get(sealed);
        return text == null ? ERASED : masked(text);
    }

    @Nullable
    String clerk(@Nullable PersonId clerk) {
        String name = clerk == null ? null : clerks.of(clerk.value());
        return name == null ? null : masked(name);
    }

    /** How to reach somebody; empty unless the reader sees everything and it was not erased. */
    Optional<Particulars> reachable(SealedText sealed) {
        return Optional.ofNullable(particulars.get(sealed));
    }

    /** 登记号 of an application; empty where there is no such application any more. */
    Optional<String> number(@Nullable ApplicationId application) {
        return application == null ? Optional.empty() : Optional.ofNullable(numbers.get(application.value()));
    }

    boolean inFull() {
        return names == Names.FULL;
    }

    private String masked(String text) {
        if (names == Names.FULL || text.isEmpty()) {
            return text;
        }
        return names == Names.HIDDEN ? MASK : text.substring(0, text.offsetByCodePoints(0, 1)) + MASK;
    }

    /** Names may be in it. */
    @Override
    public String toString() {
        return "LedgerTexts[" + names + "]";
    }
}
