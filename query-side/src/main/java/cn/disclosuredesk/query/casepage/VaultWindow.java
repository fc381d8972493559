package cn.disclosuredesk.query.casepage;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vault as the reader of a page sees it: closed to those who may not read names, empty where a key was destroyed. */
final class VaultWindow {

    private final SealedTexts texts;
    private final boolean open;

    VaultWindow(SealedTexts texts, boolean open) {
        this.texts = texts;
        this.open = open;
    }

    Optional<String> text(@Nullable SealedText sealed) {
        return open && sealed != null ? texts.open(sealed) : Optional.empty();
    }

    Optional<Particulars> particulars(SealedText sealed) {
        return open ? texts.particulars(sealed) : Optional.empty();
    }
}
