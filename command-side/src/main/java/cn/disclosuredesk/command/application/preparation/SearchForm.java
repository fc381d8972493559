package cn.disclosuredesk.command.application.preparation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.application.ActForm;
import cn.disclosuredesk.command.application.Writing;
import cn.disclosuredesk.events.application.SearchRecorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 检索记录. */
@Component
final class SearchForm implements ActForm<SearchForm.Body, SearchRecorded> {

    record Body(
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String scope,
            @Nullable String keywords,
            @Nullable Boolean found) {

        @Override
        public String toString() {
            return "Search";
        }
    }

    @Override
    public String act() {
        return "searches";
    }

    @Override
    public SearchRecorded write(Body body, Writing writing) {
        LocalDate on = new Given("on", "检索日期").day(body.on(), writing.today());
        String by = new Given("by", "检索人").clerkIfAny(body.by());
        String scope = new Given("scope", "检索范围").text(body.scope());
        String keywords = new Given("keywords", "检索关键词").textIfAny(body.keywords());
        boolean found = new Given("found", "是否检索到").needed(body.found());
        return new SearchRecorded(
                writing.application(),
                on,
                writing.clerkIfAny(by),
                writing.sealed(scope),
                writing.sealedIfAny(keywords),
                found);
    }

    @Override
    public Body read(SearchRecorded fact, Writing writing) {
        return new Body(
                fact.on(),
                writing.name(fact.by()),
                writing.text(fact.scope()),
                writing.text(fact.keywords()),
                fact.found());
    }
}
