package cn.disclosuredesk.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body holds what somebody typed, checked or not, and a log must not say it. */
class BodiesAreNeverPrintedTest {

    static List<? extends Class<?>> bodies() {
        return Stream.concat(
                        Stream.of(Registration.class),
                        FormsOnPaper.all().stream().map(ActForm::body))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whateverFieldItWasTypedInto(Class<?> body) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(body.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] typed =
                Stream.of(types).map(type -> type == String.class ? "某人" : null).toArray();
        Constructor<?> written = body.getDeclaredConstructor(types);
        written.setAccessible(true);

        assertThat(written.newInstance(typed).toString()).doesNotContain("某人");
    }
}
