package cn.disclosuredesk.settings;

/**
 * The choices of one office where the law is silent (A1–A5, A25–A28, A30, A38, A40).
 *
 * @param clock what the clock reads whenever a date is asked for
 * @param acts what is asked when an act is recorded, and what is then said of it
 */
public record Settings(ClockSettings clock, ActSettings acts) {

    /** What an office has that has chosen nothing. */
    public static final Settings USUAL = new Settings(ClockSettings.USUAL, ActSettings.USUAL);
}
