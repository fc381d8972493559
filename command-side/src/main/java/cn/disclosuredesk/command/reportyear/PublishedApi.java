package cn.disclosuredesk.command.reportyear;

import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.reportform.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 登记已公布数字 over HTTP. */
@RestController
@RequestMapping("/api/years")
class PublishedApi {

    private final YearStatements statements;
    private final CurrentActor actors;

    PublishedApi(YearStatements statements, CurrentActor actors) {
        this.statements = statements;
        this.actors = actors;
    }

    /** Body: a text to read, or the figures of section three and, where they are known, of section four. */
    record Statement(
            @Nullable String agency,
            @Nullable String text,
            @Nullable Three sectionThree,
            @Nullable Four sectionFour) {

        @Override
        public String toString() {
            return "Statement";
        }
    }

    record Three(@Nullable List<@Nullable Row> rows) {}

    record Row(@Nullable String code, @Nullable List<@Nullable Long> cells) {}

    record Four(
            @Nullable Block reconsideration,
            @Nullable Block litigationDirect,
            @Nullable Block litigationAfterReconsideration) {

        private List<List<@Nullable String>> blocks() {
            List<List<@Nullable String>> blocks = new ArrayList<>();
            for (Block block : Arrays.asList(reconsideration, litigationDirect, litigationAfterReconsideration)) {
                blocks.add(block == null ? List.of() : block.cells());
            }
            return blocks;
        }
    }

    record Block(
            @Nullable Long upheld,
            @Nullable Long corrected,
            @Nullable Long other,
            @Nullable Long pending,
            @Nullable Long total) {

        private List<@Nullable String> cells() {
            List<@Nullable String> cells = texts(Arrays.asList(upheld, corrected, other, pending, total));
            return total == null ? cells.subList(0, cells.size() - 1) : cells;
        }
    }

    /** Answer; {@code remarks}: what was read otherwise than as a plain number. */
    record Stated(int year, String form, List<String> remarks) {}

    /** States what the agency published for the year; said again with other figures, the last statement holds. */
    @PutMapping("/{year}/published")
    Stated state(
            @PathVariable int year,
            @RequestParam(name = "agency", required = false) @Nullable String asked,
            @RequestBody Statement body) {
        AgencyCode agency = actors.agency(body.agency() == null ? asked : body.agency());
        if (body.text() != null && body.sectionThree() != null) {
            throw Refusal.malformed("text", "text 与 sectionThree 只能填写一个。");
        }
        if (body.sectionThree() == null) {
            List<String> remarks = statements.published(agency, actors.actor(), year, body.text());
            return new Stated(year, Form.of(year).edition(), remarks);
        }
        statements.published(
                agency,
                actors.actor(),
                year,
                new TypedFigures(
                        rows(body.sectionThree()),
                        body.sectionFour() == null ? null : body.sectionFour().blocks()));
        return new Stated(year, Form.of(year).edition(), List.of());
    }

    private static List<TypedFigures.Row> rows(Three three) {
        List<TypedFigures.Row> rows = new ArrayList<>();
        for (Row row : three.rows() == null ? List.<@Nullable Row>of() : three.rows()) {
            rows.add(
                    row == null
                            ? new TypedFigures.Row(null, List.of())
                            : new TypedFigures.Row(row.code(), row.cells() == null ? List.of() : texts(row.cells())));
        }
        return rows;
    }

    private static List<@Nullable String> texts(List<@Nullable Long> cells) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Long cell : cells) {
            texts.add(cell == null ? null : String.valueOf(cell));
        }
        return texts;
    }
}
