package cn.disclosuredesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SampleEvents;
import cn.disclosuredesk.events.agency.AgencyEvent;
import cn.disclosuredesk.events.application.ApplicationEvent;
import cn.disclosuredesk.events.register.RegisterEvent;
import cn.disclosuredesk.events.reportyear.ReportYearEvent;
import cn.disclosuredesk.events.review.ReviewEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** What stands in the store for ever: names, and the form of every event. */
class StoredNamesTest {

    private static final String REVISION = "1";

    private final EventSerializer serializer = new EventSerializer();

    @Test
    void everyEventHasAName() {
        Set<Class<?>> events = Stream.of(
                        ApplicationEvent.class,
                        ReviewEvent.class,
                        ReportYearEvent.class,
                        AgencyEvent.class,
                        RegisterEvent.class)
                .flatMap(sealedType -> Stream.of(sealedType.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(Set.<Class<?>>copyOf(StoredNames.all().values()))
                .isEqualTo(events)
                .hasSameSizeAs(StoredNames.all().keySet());
    }

    @Test
    void noEventStandsOutsideTheSealedFamilies() {
        Set<Class<?>> events = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.disclosuredesk").stream()
                        .filter(type -> type.isAssignableTo(DisclosureEvent.class) && type.isRecord())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());

        assertThat(Set.<Class<?>>copyOf(StoredNames.all().values())).isEqualTo(events);
    }

    @Test
    void everyNameHasItsGoldenFileAndEveryFileItsName() throws IOException, URISyntaxException {
        Set<String> current = StoredNames.all().keySet().stream()
                .map(name -> name + "." + REVISION + ".json")
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(goldenFolder())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(current);
        }
    }

    static Stream<DisclosureEvent> everyEvent() {
        return SampleEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void anEventIsStoredAsItsGoldenFileSays(DisclosureEvent event) throws IOException, URISyntaxException {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);

        assertThat(stored.getType().getRevision()).isEqualTo(REVISION);
        assertThat(readable(stored.getData()))
                .isEqualTo(Files.readString(golden(stored.getType().getName())));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void aGoldenFileIsReadAsTheEvent(DisclosureEvent event) throws IOException, URISyntaxException {
        String name = StoredNames.nameOf(event.getClass()).orElseThrow();
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(golden(name)), byte[].class, new SimpleSerializedType(name, REVISION));

        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    /** Fields were added to these events; what was stored without them is read all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application-handed-over",
                "application-received",
                "application-replied",
                "review-decided",
                "review-notified"
            })
    void anEventStoredBeforeItGrewIsRead(String name) throws IOException, URISyntaxException {
        Path before =
                goldenFolder().resolveSibling("golden-events-before-they-grew").resolve(name + ".1.json");
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(before), byte[].class, new SimpleSerializedType(name, REVISION));

        DisclosureEvent event = serializer.deserialize(stored);

        assertThat(readable(serializer.serialize(event, byte[].class).getData()))
                .isEqualTo(Files.readString(before));
    }

    static Stream<DisclosureEvent> bareEvents() {
        return SampleEvents.bare().stream();
    }

    @ParameterizedTest
    @MethodSource("bareEvents")
    void anEventThatLacksWhatItMayLackComesBackEqual(DisclosureEvent event) {
        SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);

        assertThat(new String(stored.getData(), StandardCharsets.UTF_8)).doesNotContain("null");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    private String readable(byte[] json) {
        ObjectMapper mapper = serializer.getObjectMapper();
        String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
        return pretty.replace(System.lineSeparator(), "\n");
    }

    private static Path golden(String name) throws URISyntaxException {
        return goldenFolder().resolve(name + "." + REVISION + ".json");
    }

    private static Path goldenFolder() throws URISyntaxException {
        return Path.of(StoredNamesTest.class.getResource("/golden-events").toURI());
    }
}
