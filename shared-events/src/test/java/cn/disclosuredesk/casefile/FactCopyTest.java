package cn.disclosuredesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.AboutAFact;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SampleEvents;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactCopyTest {

    private static final ApplicationId INTO = new ApplicationId("01940e3a-7c00-7000-8000-0000000000ff");

    static Stream<ApplicationEvent> everyFact() {
        return SampleEvents.all().stream()
                .filter(ApplicationEvent.class::isInstance)
                .map(ApplicationEvent.class::cast);
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void isTheSameFactOfAnotherCase(ApplicationEvent fact) {
        ApplicationEvent copy = FactCopy.of(fact, INTO, about -> about + 40, UnaryOperator.identity());

        assertThat(copy.application()).isEqualTo(INTO);
        assertThat(copy.happenedOn()).isEqualTo(fact.happenedOn());
        assertThat(copy instanceof AboutAFact answer ? answer.about() - 40 : 0)
                .isEqualTo(fact instanceof AboutAFact answer ? answer.about() : 0);
        assertThat(FactCopy.of(copy, fact.application(), about -> about - 40, UnaryOperator.identity()))
                .isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void namesItsTextsAndBearsOthersInTheirPlace(ApplicationEvent fact) {
        UnaryOperator<SealedText> elsewhere =
                text -> new SealedText(text.subject(), new EntryId("elsewhere"), text.sha256());

        DisclosureEvent copy = FactCopy.of(fact, INTO, about -> about, elsewhere);

        assertThat(FactParts.of((Record) copy, SealedText.class))
                .hasSameSizeAs(FactParts.of((Record) fact, SealedText.class));
        assertThat(FactParts.of((Record) copy, SealedText.class).stream()
                        .filter(text -> text.entry().value().equals("elsewhere")))
                .hasSameSizeAs(Stream.of(fact.getClass().getRecordComponents())
                        .filter(component -> component.getType().equals(SealedText.class))
                        .toList());
    }
}
