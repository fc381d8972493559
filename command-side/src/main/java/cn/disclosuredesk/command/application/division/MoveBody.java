package cn.disclosuredesk.command.application.division;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/applications/{id}/agency-change}: {@code to} is the code of the right agency. */
record MoveBody(
        @Nullable String to,
        @Nullable LocalDate on,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "Move";
    }
}
