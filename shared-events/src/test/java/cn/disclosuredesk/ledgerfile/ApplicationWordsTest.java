package cn.disclosuredesk.ledgerfile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vocabulary.ApplicantKind;
import cn.disclosuredesk.vocabulary.Channel;
import cn.disclosuredesk.vocabulary.Consultee;
import cn.disclosuredesk.vocabulary.ServiceMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyChannelIsKnownByItsLabel(Channel channel) {
        assertThat(ApplicationWords.channel(channel.label())).contains(channel);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsKnownByItsLabel(ApplicantKind kind) {
        assertThat(ApplicationWords.kind(kind.label())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodIsKnownByItsLabel(ServiceMethod method) {
        assertThat(ApplicationWords.method(method.label())).contains(method);
    }

    @ParameterizedTest
    @EnumSource
    void everyConsulteeIsKnownByItsLabel(Consultee consultee) {
        assertThat(ApplicationWords.consultee(consultee.label())).contains(consultee);
    }

    @ParameterizedTest
    @CsvSource({
        "第三方（企业）, THIRD_PARTY",
        "第三人, THIRD_PARTY",
        "联合制作, CO_AUTHOR_AGENCY",
        "共同制作, CO_AUTHOR_AGENCY",
        "其他行政机关, OTHER_AGENCY",
        "其它机关, OTHER_AGENCY"
    })
    void usualWordsOfConsulteesAreKnown(String word, Consultee consultee) {
        assertThat(ApplicationWords.consultee(word)).contains(consultee);
    }

    @ParameterizedTest
    @CsvSource({
        "信函, REGISTERED_MAIL",
        "ＥＭＳ, REGISTERED_MAIL",
        "来访, IN_PERSON",
        "邮箱, EMAIL",
        "电子 邮件, EMAIL",
        "网上申请, ONLINE",
        "信函（挂号）, REGISTERED_MAIL",
        "上级转办, TRANSFERRED",
        "其它, OTHER"
    })
    void usualWordsOfChannelsAreKnown(String word, Channel channel) {
        assertThat(ApplicationWords.channel(word)).contains(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "公民, NATURAL_PERSON", "企业, COMMERCIAL_ENTERPRISE", "律师事务所, LEGAL_SERVICE_INSTITUTION",
        "法人或其他组织-科研机构, RESEARCH_INSTITUTION", "法人或其他组织（商业企业）, COMMERCIAL_ENTERPRISE",
                "社会团体, SOCIAL_WELFARE_ORGANISATION"
    })
    void usualWordsOfKindsAreKnown(String word, ApplicantKind kind) {
        assertThat(ApplicationWords.kind(word).orElse(null)).isEqualTo(kind);
    }

    @Test
    void namesProposeAKind() {
        assertThat(ApplicationWords.kindProposedBy("某某有限公司")).contains(ApplicantKind.COMMERCIAL_ENTERPRISE);
        assertThat(ApplicationWords.kindProposedBy("某某律师事务所")).contains(ApplicantKind.LEGAL_SERVICE_INSTITUTION);
        assertThat(ApplicationWords.kindProposedBy("某人")).isEmpty();
    }

    @Test
    void otherWordsAreUnknown() {
        assertThat(ApplicationWords.channel("飞鸽")).isEmpty();
        assertThat(ApplicationWords.kind("外星人")).isEmpty();
        assertThat(ApplicationWords.method("托人")).isEmpty();
        assertThat(ApplicationWords.consultee("本机关法规科")).isEmpty();
        assertThat(ApplicationWords.consultee("第三方、其他机关")).isEmpty();
    }
}
