package cn.disclosuredesk.events.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when an answer is awaited (期限): a fixed day, or so many working days from the service of the letter
 * (自收到之日起). Exactly one of the two is given.
 */
public record Limit(@Nullable LocalDate by, @Nullable Integer workingDays) {}
