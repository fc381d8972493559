package cn.disclosuredesk.store;

import cn.disclosuredesk.events.Corrects;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Events as JSON under their {@linkplain StoredNames stored names}; everything else, such as tokens, under the names of
 * its classes. What an event does not have is left out, what a reader does not know is passed over: both let an older
 * and a newer release share one store.
 */
final class EventSerializer extends Jackson3Serializer {

    EventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::form));
    }

    private static void form(JsonMapper.Builder mapper) {
        StoredNames.all().forEach((name, event) -> mapper.registerSubtypes(new NamedType(event, name)));
        mapper.addModule(new WordsAndIds())
                .addMixIn(Corrects.class, FactInACorrection.class)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // A ReplayToken names the class of the token in it; without this no group could read its own place
                // again (Axon #4160), and stands still with a warning.
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        SerializedType usual = super.typeForClass(type);
        return StoredNames.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, usual.getRevision()))
                .orElse(usual);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return StoredNames.classOf(type.getName())
                .<String>map(Class::getName)
                .orElseGet(() -> super.resolveClassName(type));
    }
}
