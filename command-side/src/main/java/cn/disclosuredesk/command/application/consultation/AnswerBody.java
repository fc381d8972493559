package cn.disclosuredesk.command.application.consultation;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.vocabulary.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST …/consultations/{consultationId}/answer}; the path says which consultation. */
record AnswerBody(
        @Nullable String consultationId,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean agrees,
        @Nullable Position position,
        @Nullable String reasons) {

    /** What the consultee says: wholly yes or no as {@code agrees}, anything else as {@code position}. */
    Position stated() {
        if (agrees == null) {
            return new Given("agrees", "是否同意公开").needed(position);
        }
        Position said = agrees ? Position.AGREES : Position.REFUSES;
        if (position != null && position != said) {
            throw Refusal.malformed("position", "意见“%s”与是否同意公开（%s）不一致。".formatted(position.label(), said.label()));
        }
        return said;
    }

    AnswerBody to(String consultation) {
        return new AnswerBody(consultation, receivedOn, agrees, position, reasons);
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
