package cn.disclosuredesk.query.history;

import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vault as the reader of a page sees it: closed to those who may not read names, empty where a key was destroyed. */
public final class VaultWindow {

    private final SealedTexts texts;
    private final boolean open;

    public VaultWindow(SealedTexts texts, boolean open) {
        this.texts = texts;
        this.open = open;
    }

    public Optional<String> text(@Nullable SealedText sealed) {
        return open && sealed != null ? texts.open(sealed) : Optional.empty();
    }

    public Optional<Particulars> particulars(SealedText sealed) {
        return open ? texts.particulars(sealed) : Optional.empty();
    }
}
