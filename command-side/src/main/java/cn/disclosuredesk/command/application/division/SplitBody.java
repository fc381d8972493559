package cn.disclosuredesk.command.application.division;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/applications/{id}/split}: what each of the new applications asks for. */
record SplitBody(
        @Nullable LocalDate on,
        @Nullable List<Part> parts,
        @Nullable String reason) {

    /** One of the new applications. */
    record Part(@Nullable String content) {

        @Override
        public String toString() {
            return "Part";
        }
    }

    @Override
    public String toString() {
        return "Split";
    }
}
