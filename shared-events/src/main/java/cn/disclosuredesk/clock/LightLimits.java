package cn.disclosuredesk.clock;

/**
 * 预警阈值: from how many working days left a date is shown orange, and from how many yellow; each office sets its own.
 */
public record LightLimits(int orange, int yellow) {

    /** Orange from 2 working days left, yellow from 5. */
    public static final LightLimits USUAL = new LightLimits(2, 5);

    public LightLimits {
        if (orange < 0 || yellow < orange) {
            throw new IllegalArgumentException("yellow (" + yellow + ") comes before orange (" + orange + ")");
        }
    }
}
