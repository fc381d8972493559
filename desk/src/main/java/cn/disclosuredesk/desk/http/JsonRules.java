package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON of the calls: unknown members are ignored, but nothing is guessed. A number is no text, 20.5 days are not 20, a member said
 * twice has no meaning, and no place of a list is empty.
 */
@Configuration(proxyBeanMethods = false)
class JsonRules {

    @Bean
    JsonMapperBuilderCustomizer nothingIsGuessed() {
        return json -> json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(
                        List.class, lists -> lists.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .addModule(words());
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule("words-of-the-contract");
        module.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, JsonRules::day));
        module.addDeserializer(Outcome.class, new FromText<>(Outcome.class, Outcome::ofCode));
        module.addDeserializer(ReviewEnding.class, new FromText<>(ReviewEnding.class, ReviewEnding::ofWord));
        module.addSerializer(Outcome.class, new AsText<>(Outcome.class, Outcome::code));
        module.addSerializer(ReviewEnding.class, new AsText<>(ReviewEnding.class, ReviewEnding::word));
        module.addSerializer(Id.class, new AsText<>(Id.class, Id::value));
        return module;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(StrictForms.day(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final Function<String, Optional<T>> read;

        private FromText(Class<T> type, Function<String, Optional<T>> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(context.constructType(type), parser));
            }
            String text = parser.getString();
            return read.apply(text)
                    .orElseGet(() -> type.cast(context.handleWeirdStringValue(type, text, "not in the contract")));
        }
    }

    private static final class AsText<T> extends StdSerializer<T> {

        private final Function<T, String> write;

        private AsText(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(write.apply(value));
        }
    }
}
