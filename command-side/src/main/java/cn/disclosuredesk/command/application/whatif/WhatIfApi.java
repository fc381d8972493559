package cn.disclosuredesk.command.application.whatif;

import cn.disclosuredesk.casefile.CaseAnswers;
import cn.disclosuredesk.casefile.CaseFacts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.KnownCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** 试算 over HTTP: the case as it would read if these acts were recorded. There is no transaction, for nothing is written. */
@RestController
@RequestMapping("/api/applications/{id}")
class WhatIfApi {

    private final KnownCases cases;
    private final Supposition supposition;
    private final CaseAnswers answers;
    private final Clock clock;

    WhatIfApi(KnownCases cases, Supposition supposition, CaseAnswers answers, Clock clock) {
        this.cases = cases;
        this.supposition = supposition;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Body of the call.
     *
     * @param today the day on which it is read; may lie ahead
     * @param acts each as its own call would take it, with the name of the act as {@code act}
     */
    record Body(@Nullable LocalDate today, @Nullable List<ObjectNode> acts) {

        @Override
        public String toString() {
            return "WhatIf";
        }
    }

    @PostMapping("/what-if")
    Object suppose(@PathVariable String id, @RequestBody Body body) {
        LocalDate now = LocalDate.now(clock);
        LocalDate given = new Given("today", "试算日期").limitIfAny(body.today(), now, "今天");
        LocalDate today = given == null ? now : given;
        CaseFacts supposed = supposition.after(cases.known(id), body.acts() == null ? List.of() : body.acts(), today);
        return answers.application(supposed, today);
    }
}
