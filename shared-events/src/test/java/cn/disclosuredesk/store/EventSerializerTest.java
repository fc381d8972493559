package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.SampleEvents;
import cn.disclosuredesk.events.agency.AgencyRenamed;
import cn.disclosuredesk.ids.Id;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSerializerTest {

    private final EventSerializer serializer = new EventSerializer();

    static Stream<Class<?>> everyKindOfId() {
        return new ClassFileImporter()
                .importPackages("cn.disclosuredesk.ids").stream()
                        .filter(type -> type.isAssignableTo(Id.class) && type.isRecord())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfId")
    void everyIdIsItsTextAndComesBack(Class<?> kind) throws ReflectiveOperationException {
        Constructor<?> constructor = kind.getConstructor(String.class);
        Object id = constructor.newInstance("A-1");

        String json = serializer.getObjectMapper().writeValueAsString(id);

        assertThat(json).isEqualTo("\"A-1\"");
        assertThat(serializer.getObjectMapper().readValue(json, kind)).isEqualTo(id);
    }

    @Test
    void whatAReaderDoesNotKnowIsPassedOver() {
        String json =
                "{\"agency\":\"QSX-ZRZY\",\"name\":\"甲局\",\"from\":\"2025-06-01\",\"colour\":{\"of\":[\"later\"]}}";
        var stored = new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType("agency-renamed", "1"));

        assertThat(serializer.<byte[], Object>deserialize(stored))
                .isEqualTo(new AgencyRenamed(SampleEvents.AGENCY, "甲局", LocalDate.parse("2025-06-01")));
    }

    /** Without the validator of subtypes the second read fails, and the group it belongs to never moves again. */
    @Test
    void theTokenOfAReplayComesBackAgainAndAgain() {
        TrackingToken token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(70), new GlobalSequenceTrackingToken(0));

        TrackingToken once = storedAndRead(token);
        TrackingToken twice = storedAndRead(((ReplayToken) once).advancedTo(new GlobalSequenceTrackingToken(5)));

        assertThat(once).isEqualTo(token);
        assertThat(twice).isInstanceOf(ReplayToken.class);
        assertThat(twice.position()).hasValue(5);
    }

    @Test
    void anEnvelopeIsTextsOnly() {
        MetaData envelope = MetaData.with("actor", "01930e3a").and("via", "WEB");

        assertThat(new String(serializer.serialize(envelope, byte[].class).getData(), StandardCharsets.UTF_8))
                .contains("\"actor\":\"01930e3a\"", "\"via\":\"WEB\"");
    }

    private TrackingToken storedAndRead(TrackingToken token) {
        return serializer.deserialize(serializer.serialize(token, byte[].class));
    }
}
