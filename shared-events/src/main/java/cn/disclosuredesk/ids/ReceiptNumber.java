package cn.disclosuredesk.ids;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Receipt number (登记号), unique within an agency. The desk's own have the form {@code 2026-00042}: year of legal
 * receipt, then a number without gaps; an imported one may have any form.
 */
public record ReceiptNumber(String value) implements Id {

    private static final Pattern OURS = Pattern.compile("(20\\d\\d)-(\\d{5})");

    public ReceiptNumber {
        Id.requireText(value);
    }

    public static ReceiptNumber of(int year, int number) {
        return new ReceiptNumber("%d-%05d".formatted(year, number));
    }

    /** Year and running number, where this has the desk's own form. */
    public Optional<Place> place() {
        Matcher matcher = OURS.matcher(value);
        return matcher.matches()
                ? Optional.of(new Place(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** A number's year and its place in that year, counted from 1. */
    public record Place(int year, int number) {}

    @Override
    public String toString() {
        return value;
    }
}
