package cn.disclosuredesk.command.ledger.growth;

import cn.disclosuredesk.ledgerfile.ApplicationColumn;
import cn.disclosuredesk.ledgerfile.LedgerColumn;
import cn.disclosuredesk.ledgerfile.ReviewColumn;
import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.Disposition;
import cn.disclosuredesk.vocabulary.ReviewCapacity;
import cn.disclosuredesk.vocabulary.ReviewKind;
import cn.disclosuredesk.vocabulary.ReviewProcedure;
import cn.disclosuredesk.vocabulary.ReviewResult;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A field of a call as a cell of the ledger would say it. */
final class CellWords {

    private CellWords() {}

    static String of(LedgerColumn column, JsonNode field) {
        String code = field.asString();
        if (column instanceof ApplicationColumn known) {
            return switch (known) {
                case CHANNEL -> label(code, Channel.values(), Channel::label);
                case KIND -> label(code, ApplicantKind.values(), ApplicantKind::label);
                case CONSULTEE -> label(code, Consultee.values(), Consultee::label);
                case SERVICE_METHOD -> label(code, ServiceMethod.values(), ServiceMethod::label);
                case OUTCOME -> label(code, Disposition.values(), Disposition::label);
                default -> code;
            };
        }
        if (column instanceof ReviewColumn known) {
            return switch (known) {
                case KIND -> label(code, ReviewKind.values(), ReviewKind::label);
                case CAPACITY -> label(code, ReviewCapacity.values(), ReviewCapacity::label);
                case PROCEDURE -> label(code, ReviewProcedure.values(), ReviewProcedure::label);
                case RESULT -> label(code, ReviewResult.values(), ReviewResult::label);
                default -> code;
            };
        }
        return code;
    }

    private static <E extends Enum<E>> String label(String code, E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .flatMap(value -> Stream.of(label.apply(value)))
                .findFirst()
                .orElse(code);
    }
}
