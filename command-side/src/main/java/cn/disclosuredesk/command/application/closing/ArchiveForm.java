package cn.disclosuredesk.command.application.closing;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.ApplicationArchived;
import cn.disclosuredesk.vocabulary.Retention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 归档. */
@Component
final class ArchiveForm implements ActForm<ArchiveForm.Body, ApplicationArchived> {

    record Body(
            @Nullable LocalDate on,
            @Nullable String fileNo,
            @Nullable Retention retention) {

        @Override
        public String toString() {
            return "Archive";
        }
    }

    @Override
    public String act() {
        return "archive";
    }

    @Override
    public ApplicationArchived write(Body body, Writing writing) {
        return new ApplicationArchived(
                writing.application(),
                new Given("on", "归档日期").day(body.on(), writing.today()),
                new Given("fileNo", "档号").line(body.fileNo()),
                body.retention());
    }

    @Override
    public Body read(ApplicationArchived fact, Writing writing) {
        return new Body(fact.on(), fact.fileNo(), fact.retention());
    }
}
