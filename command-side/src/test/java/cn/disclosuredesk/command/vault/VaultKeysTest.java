package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultKeysTest {

    private static final String A = Secret.random().base64();
    private static final String B = Secret.random().base64();
    private static final String C = Secret.random().base64();

    @Test
    void areReadAsTheyAreWritten() {
        VaultKeys keys = VaultKeys.fresh();

        assertThat(VaultKeys.parse(keys.text()).text()).isEqualTo(keys.text());
    }

    @Test
    void canStandInOneLineOrInManyWithRemarks() {
        VaultKeys line = VaultKeys.parse("kek.1=" + A + "; hash=" + B + ";index = " + C + ";");
        VaultKeys lines = VaultKeys.parse("# 办理台; 密钥\r\nkek.1=" + A + "\r\n\r\nindex=" + C + "\nhash=" + B);

        assertThat(line.text()).isEqualTo(lines.text());
    }

    @Test
    void theHighestNumberIsTheNewest() {
        VaultKeys keys = VaultKeys.parse("kek.10=" + A + ";kek.9=" + B + ";hash=" + C + ";index=" + C);

        assertThat(keys.newest()).isEqualTo(10);
        assertThat(keys.numbers()).containsExactly(9, 10);
        assertThat(keys.kek(9).base64()).isEqualTo(B);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 不完整",
        "'kek.1=<a>;hash=<b>', 不完整",
        "'hash=<b>;index=<c>', 不完整",
        "'kek.1=<a>;kek.1=<b>;hash=<b>;index=<c>', kek.1 出现了两次",
        "'kek.1=<a>;hash=<b>;hash=<c>;index=<c>', hash 出现了两次",
        "'kek.0=<a>;hash=<b>;index=<c>', 写法有误",
        "'kek.1=<a>;hash=<b>;index=<c>;other=<a>', 写法有误",
        "'<a>', 写法有误",
        "'kek.1=;hash=<b>;index=<c>', kek.1 有误",
        "'kek.1=<a><a>;hash=<b>;index=<c>', kek.1 有误",
        "'kek.1=!!!;hash=<b>;index=<c>', kek.1 有误"
    })
    void areRefusedWithOneSentenceThatHoldsNoKey(String pattern, String sentence) {
        String text = pattern.replace("<a>", A).replace("<b>", B).replace("<c>", C);

        assertThatExceptionOfType(VaultKeysRefused.class)
                .isThrownBy(() -> VaultKeys.parse(text))
                .withMessageContaining(sentence)
                .withMessageStartingWith("保险库密钥")
                .withMessageEndingWith("。")
                .withNoCause()
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(A, B, C));
    }

    @Test
    void printNothing() {
        KeySource source = new KeySource(VaultKeys.fresh().text(), null, null, false);

        assertThat(VaultKeys.fresh()).hasToString("VaultKeys[sealed]");
        assertThat(source).hasToString("KeySource[sealed]");
        assertThat(new KeyedHash(Secret.random())).hasToString("KeyedHash[secret=Secret[sealed]]");
    }

    @Test
    void eachUseOfASecretHasAKeyOfItsOwn() {
        Secret secret = Secret.random();

        assertThat(secret.aesKey("wrap").getEncoded())
                .hasSize(32)
                .isEqualTo(secret.aesKey("wrap").getEncoded())
                .isNotEqualTo(secret.aesKey("bytes").getEncoded())
                .isNotEqualTo(Secret.random().aesKey("wrap").getEncoded());
        assertThat(secret.fingerprint())
                .matches("[0-9a-f]{16}")
                .isEqualTo(Secret.ofBase64(secret.base64()).fingerprint());
    }

    @Test
    void aHashSaysWhichTextsAreEqualWithinOnePurpose() {
        KeyedHash hash = new KeyedHash(Secret.random());

        assertThat(hash.of("request", "测试")).matches("[0-9a-f]{64}").isEqualTo(hash.of("request", "测试"));
        assertThat(hash.of("request", "测试")).isNotEqualTo(hash.of("line", "测试"));
        assertThat(hash.of("request", "测试")).isNotEqualTo(new KeyedHash(Secret.random()).of("request", "测试"));
    }
}
