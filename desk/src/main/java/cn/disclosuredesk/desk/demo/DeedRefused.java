package cn.disclosuredesk.desk.demo;

import cn.disclosuredesk.desk.demo.script.Deed;

/** A deed of the script cannot have happened; the message names it. */
final class DeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Deed deed;

    DeedRefused(Deed deed, RuntimeException why) {
        super("%s %s %s: %s".formatted(deed.thing(), deed.act(), deed.at(), why.getMessage()), why);
        this.deed = deed;
    }

    Deed deed() {
        return deed;
    }
}
