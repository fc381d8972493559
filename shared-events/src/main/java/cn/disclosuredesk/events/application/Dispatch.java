package cn.disclosuredesk.events.application;

import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when a letter left and arrived (交邮、签收). {@code trackingNo} is the post's number (邮件号). */
public record Dispatch(
        ServiceMethod method,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate servedOn,
        @Nullable String trackingNo) {}
