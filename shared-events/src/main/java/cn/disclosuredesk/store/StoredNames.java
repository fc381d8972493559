package cn.disclosuredesk.store;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.agency.AgencyFounded;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.events.application.ApplicationCarriedOver;
import cn.disclosuredesk.events.application.ApplicationCountedAfterSeal;
import cn.disclosuredesk.events.application.ApplicationHandedOver;
import cn.disclosuredesk.events.application.ApplicationReceived;
import cn.disclosuredesk.events.application.ApplicationReplied;
import cn.disclosuredesk.events.application.ApplicationTakenToReview;
import cn.disclosuredesk.events.application.ApplicationWithdrawn;
import cn.disclosuredesk.events.application.CarryOverReversed;
import cn.disclosuredesk.events.application.ReceiptConfirmed;
import cn.disclosuredesk.events.application.ReplyServed;
import cn.disclosuredesk.events.reportyear.YearClosed;
import cn.disclosuredesk.events.review.ReviewCarriedOver;
import cn.disclosuredesk.events.review.ReviewCountedAfterSeal;
import cn.disclosuredesk.events.review.ReviewDecided;
import cn.disclosuredesk.events.review.ReviewNotified;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name under which each event stands in the store, for ever. The name of its class would do until the class moves;
 * then nothing recorded before could be read.
 */
final class StoredNames {

    private static final Map<String, Class<? extends DisclosureEvent>> CLASSES = Map.ofEntries(
            Map.entry("application-received", ApplicationReceived.class),
            Map.entry("receipt-confirmed", ReceiptConfirmed.class),
            Map.entry("application-handed-over", ApplicationHandedOver.class),
            Map.entry("application-replied", ApplicationReplied.class),
            Map.entry("reply-served", ReplyServed.class),
            Map.entry("application-withdrawn", ApplicationWithdrawn.class),
            Map.entry("application-taken-to-review", ApplicationTakenToReview.class),
            Map.entry("application-carried-over", ApplicationCarriedOver.class),
            Map.entry("carry-over-reversed", CarryOverReversed.class),
            Map.entry("application-counted-after-seal", ApplicationCountedAfterSeal.class),
            Map.entry("review-notified", ReviewNotified.class),
            Map.entry("review-decided", ReviewDecided.class),
            Map.entry("review-carried-over", ReviewCarriedOver.class),
            Map.entry("review-counted-after-seal", ReviewCountedAfterSeal.class),
            Map.entry("year-closed", YearClosed.class),
            Map.entry("agency-founded", AgencyFounded.class),
            Map.entry("agency-renamed", AgencyRenamed.class));

    private static final Map<Class<?>, String> NAMES =
            CLASSES.keySet().stream().collect(Collectors.toUnmodifiableMap(CLASSES::get, Function.identity()));

    private StoredNames() {}

    static Map<String, Class<? extends DisclosureEvent>> all() {
        return CLASSES;
    }

    static Optional<String> nameOf(Class<?> event) {
        return Optional.ofNullable(NAMES.get(event));
    }

    static Optional<Class<? extends DisclosureEvent>> classOf(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }
}
