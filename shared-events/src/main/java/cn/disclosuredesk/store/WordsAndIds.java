package cn.disclosuredesk.store;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.AgencyId;
import cn.disclosuredesk.ids.ApplicationId;
import cn.disclosuredesk.ids.EntryId;
import cn.disclosuredesk.ids.Id;
import cn.disclosuredesk.ids.PersonId;
import cn.disclosuredesk.ids.ReceiptNumber;
import cn.disclosuredesk.ids.RegisterId;
import cn.disclosuredesk.ids.ReportYearId;
import cn.disclosuredesk.ids.ReviewId;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vocabulary.Outcome;
import cn.disclosuredesk.vocabulary.ReviewEnding;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Ids as their text, an outcome by the code of its row, the ending of a review by the word of the statute: what is
 * stored can be read without this program. It stands here because events may not know Jackson.
 */
final class WordsAndIds extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WordsAndIds() {
        super("words-and-ids");
        addSerializer(new AsText<>(Id.class, Id::value));
        read(ApplicationId.class, ApplicationId::new);
        read(ReviewId.class, ReviewId::new);
        read(ReportYearId.class, ReportYearId::new);
        read(RegisterId.class, RegisterId::new);
        read(AgencyId.class, AgencyId::new);
        read(RegisterId.class, RegisterId::new);
        read(AgencyCode.class, AgencyCode::new);
        read(PersonId.class, PersonId::new);
        read(SubjectId.class, SubjectId::new);
        read(EntryId.class, EntryId::new);
        read(ReceiptNumber.class, ReceiptNumber::new);
        addSerializer(new AsText<>(Outcome.class, Outcome::code));
        read(Outcome.class, code -> Outcome.ofCode(code).orElseThrow());
        addSerializer(new AsText<>(ReviewEnding.class, ReviewEnding::word));
        read(ReviewEnding.class, word -> ReviewEnding.ofWord(word).orElseThrow());
    }

    private <T> void read(Class<T> type, Function<String, T> fromText) {
        addDeserializer(type, new FromText<>(type, fromText));
    }

    private static final class AsText<T> extends StdSerializer<T> {

        private final Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final Function<String, T> fromText;

        FromText(Class<T> type, Function<String, T> fromText) {
            super(type);
            this.fromText = fromText;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return fromText.apply(json.getValueAsString());
        }
    }
}
