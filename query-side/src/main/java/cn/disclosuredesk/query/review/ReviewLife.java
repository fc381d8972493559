package cn.disclosuredesk.query.review;

import cn.disclosuredesk.clock.ReviewClockFacts;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the list has to know of a review to tell its status and its dates on any day, and what it prints. */
public record ReviewLife(
        @Nullable String caseNo,
        @Nullable String body,
        ReviewCapacity capacity,
        boolean counted,
        @Nullable ReviewResult result,
        @Nullable String ending,
        @Nullable LocalDate decidedOn,
        ReviewClockFacts clock) {}
