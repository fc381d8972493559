package cn.disclosuredesk.query.history;

import cn.disclosuredesk.events.Corrects;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.events.application.Applicant;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.store.StoredNames;
import cn.disclosuredesk.vault.Particulars;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON in the words of the contract: ids as their text, an outcome by its row, an ending by its word, and of a sealed text
 * what the reader may see, {@code {"sealed": true}} where that is nothing.
 */
final class Payloads {

    private final JsonMapper json;

    Payloads(VaultWindow vault) {
        SimpleModule words = new SimpleModule("payloads-in-words")
                .addSerializer(Id.class, written((id, out) -> out.writeString(id.value())))
                .addSerializer(Outcome.class, written((outcome, out) -> out.writeString(outcome.code())))
                .addSerializer(ReviewEnding.class, written((ending, out) -> out.writeString(ending.word())))
                .addSerializer(SealedText.class, written((text, out) -> write(vault.text(text), out)))
                .addSerializer(Applicant.class, written((applicant, out) -> write(applicant, vault, out)));
        json = JsonMapper.builder().addModule(words).build();
    }

    /** A correction says beside the fields which fact they belong to: {@code fact}, its stored name. */
    JsonNode of(DisclosureEvent event) {
        JsonNode payload = json.valueToTree(event);
        if (event instanceof Corrects correction && payload.get("to") instanceof ObjectNode to) {
            to.put("fact", StoredNames.nameOf(correction.to().getClass()).orElse(null));
        }
        return payload;
    }

    private static void write(Optional<String> text, JsonGenerator out) {
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            writeSealed(out);
        }
    }

    private static void write(Applicant applicant, VaultWindow vault, JsonGenerator out) {
        Optional<Particulars> particulars = vault.particulars(applicant.particulars());
        out.writeStartObject();
        out.writePOJOProperty("subject", applicant.subject());
        out.writePOJOProperty("kind", applicant.kind());
        out.writeName("particulars");
        if (particulars.isPresent()) {
            out.writePOJO(particulars.get());
        } else {
            writeSealed(out);
        }
        out.writeEndObject();
    }

    private static void writeSealed(JsonGenerator out) {
        out.writeStartObject();
        out.writeBooleanProperty("sealed", true);
        out.writeEndObject();
    }

    private static <T> ValueSerializer<T> written(BiConsumer<T, JsonGenerator> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writer.accept(value, out);
            }
        };
    }
}
