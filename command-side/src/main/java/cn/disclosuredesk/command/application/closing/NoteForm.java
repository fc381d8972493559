package cn.disclosuredesk.command.application.closing;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.NoteKept;
import cn.disclosuredesk.vocabulary.NoteKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 记事. */
@Component
final class NoteForm implements ActForm<NoteForm.Body, NoteKept> {

    record Body(
            @Nullable LocalDate on,
            @Nullable NoteKind kind,
            @Nullable String text) {

        @Override
        public String toString() {
            return "Note";
        }
    }

    @Override
    public String act() {
        return "notes";
    }

    @Override
    public NoteKept write(Body body, Writing writing) {
        LocalDate on = new Given("on", "记事日期").day(body.on(), writing.today());
        NoteKind kind = new Given("kind", "记事类别").needed(body.kind());
        String text = new Given("text", "记事内容").text(body.text());
        return new NoteKept(writing.application(), on, kind, writing.sealed(text));
    }

    @Override
    public Body read(NoteKept fact, Writing writing) {
        return new Body(fact.on(), fact.kind(), writing.text(fact.text()));
    }
}
