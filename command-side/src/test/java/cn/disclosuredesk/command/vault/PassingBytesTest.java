package cn.disclosuredesk.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PassingBytesTest {

    private static final byte[] FILE = "登记号,姓名\n2026-00001,测试甲\n".getBytes(UTF_8);

    private final VaultKeys first = VaultKeys.fresh();
    private final VaultKeys rotated =
            VaultKeys.parse(first.text() + "kek.2=" + Secret.random().base64());
    private final VaultKeys erased =
            VaultKeys.parse(rotated.text().lines().skip(1).reduce("", (a, b) -> a + "\n" + b));

    @Test
    void openForTheirPurposeOnly() {
        byte[] cipher = new PassingBytes(first).encrypt("ledger/1", FILE);

        assertThat(new PassingBytes(first).decrypt("ledger/1", cipher)).isEqualTo(FILE);
        assertThatIllegalStateException().isThrownBy(() -> new PassingBytes(first).decrypt("ledger/2", cipher));
        assertThatIllegalStateException().isThrownBy(() -> new PassingBytes(first).decrypt("ledger/1", new byte[2]));
    }

    @Test
    void openAfterANewerKeyHasCome() {
        byte[] cipher = new PassingBytes(first).encrypt("ledger/1", FILE);

        assertThat(new PassingBytes(rotated).decrypt("ledger/1", cipher)).isEqualTo(FILE);
    }

    @Test
    void areLostWithTheirKey() {
        byte[] cipher = new PassingBytes(first).encrypt("ledger/1", FILE);

        assertThatIllegalStateException()
                .isThrownBy(() -> new PassingBytes(erased).decrypt("ledger/1", cipher))
                .withMessageContaining("key 1 is not there");
    }

    @Test
    void doNotOpenUnderAnotherNumber() {
        byte[] cipher = new PassingBytes(first).encrypt("ledger/1", FILE);
        cipher[3] = 2;

        assertThatIllegalStateException().isThrownBy(() -> new PassingBytes(rotated).decrypt("ledger/1", cipher));
    }
}
