package cn.disclosuredesk.store;

/**
 * Axon asks its maker for updates, telling the machine's id and versions, and prints a banner. An office's machine
 * does neither. What must be a property of the JVM is set here; the rest is in {@code store.properties} beside this
 * class.
 */
public final class QuietAxon {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private QuietAxon() {}

    /** To be called first in {@code main}: Axon reads the properties while Spring starts. */
    public static void please() {
        // Calling it has run the initialiser above.
    }
}
