package cn.disclosuredesk.command.form;

import cn.disclosuredesk.casefile.FactParts;
import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import cn.disclosuredesk.events.DisclosureEvent;
import cn.disclosuredesk.events.SealedText;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 更正: writes a fact again, by the form that wrote it, so that the same is demanded of it as the first time. */
public final class Rewriting {

    private final JsonMapper strict;

    public Rewriting(JsonMapper json) {
        this.strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The reason that a correction gives. */
    public static String reason(ObjectNode body) {
        JsonNode why = body.get(WronglyRecorded.REASON);
        if (why != null && !why.isNull() && !why.isString()) {
            throw Refusal.malformed(WronglyRecorded.REASON, "更正理由应为文字。");
        }
        return new Given(WronglyRecorded.REASON, "更正理由").text(why == null || why.isNull() ? null : why.stringValue());
    }

    /** Text that nobody can read any more would be lost in the fact as it is written again. */
    public static void requireReadable(DisclosureEvent fact, SealedTexts vault) {
        boolean lost = fact instanceof Record record
                && FactParts.of(record, SealedText.class).stream()
                        .anyMatch(text -> vault.open(text).isEmpty());
        if (lost) {
            throw Refusal.excluded(null, "本件的个人信息已经销毁，原文无法读出，不能再更正或者撤销。");
        }
    }

    public JsonMapper json() {
        return strict;
    }

    /**
     * The fact with the corrected fields in it.
     *
     * @param adjusted what the body that told it loses before they are put in
     */
    public <B, F extends DisclosureEvent, W> F rewritten(
            Form<B, F, W> form, DisclosureEvent fact, Patch patch, W writing, Consumer<ObjectNode> adjusted) {
        ObjectNode told = strict.valueToTree(form.read(form.fact().cast(fact), writing));
        told.retain(form.fields());
        adjusted.accept(told);
        return form.write(strict.treeToValue(patch.over(told), form.body()), writing);
    }
}
