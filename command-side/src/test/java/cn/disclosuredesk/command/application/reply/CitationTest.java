package cn.disclosuredesk.command.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.disclosuredesk.command.Given;
import cn.disclosuredesk.command.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ground stands in clear for ever: it cites a law, and says nothing of anybody. */
class CitationTest {

    private static final Given ARTICLE = new Given("grounds[0].article", "依据条款");
    private static final Given ITEM = new Given("grounds[0].item", "依据条款的项");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第十六条",
                "第36条",
                "36",
                "第十六条第二款",
                "第三十六条第（四）项",
                "第三十六条第(四)项",
                "第三十六条（四）项",
                "第十四条、第十五条",
                "第一百二十条之一",
                "《政府信息公开条例》第十六条",
                "《中华人民共和国政府信息公开条例》（2019年修订）第三十六条第（一）项",
                "《保守国家秘密法》",
                "《政府信息公开条例》第十四条和《保守国家秘密法》第九条",
                "政府信息公开条例第十六条",
                "条例第三十六条第四项",
                "国办函〔2020〕109号第四条",
                "国办公开办函〔2016〕235号",
                "《政府信息公开条例》 第 16 条"
            })
    void anArticleIsKeptAsItIsCited(String article) {
        assertThat(Citation.article(ARTICLE, article)).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二款", "第（四）项", "（四）", "4", "第一款第（二）项", "第二、三项"})
    void anItemIsKeptAsItIsCited(String item) {
        assertThat(Citation.itemIfAny(ITEM, item)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王某",
                "涉及王某的个人隐私",
                "第十五条，涉及王某",
                "王某住所第十五条",
                "《政府信息公开条例》第十五条（王某的病历）",
                "《110101199003070011》第一条",
                "第138001条",
                "Wang",
                "见附件"
            })
    void whatIsNoCitationMightNameAPerson(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Citation.article(ARTICLE, text))
                .withMessageNotContaining(text)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("grounds[0].article"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Citation.itemIfAny(ITEM, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《政府信息公开条例》", "第二款，王某", "项"})
    void anItemLiesWithinItsArticle(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Citation.itemIfAny(ITEM, text))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("grounds[0].item"));
    }
}
