package cn.disclosuredesk.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class AesGcmTest {

    private static final byte[] CLEAR = "测试甲".getBytes(UTF_8);
    private static final byte[] HERE = Context.of("here");

    private final SecretKey key = AesGcm.randomKey();

    @Test
    void opensWhatItSealed() {
        assertThat(AesGcm.open(key, AesGcm.seal(key, CLEAR, HERE), HERE)).isEqualTo(CLEAR);
        assertThat(AesGcm.open(key, AesGcm.seal(key, new byte[0], HERE), HERE)).isEmpty();
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(AesGcm.seal(key, CLEAR, HERE)).isNotEqualTo(AesGcm.seal(key, CLEAR, HERE));
    }

    @Test
    void doesNotOpenInAnotherPlaceOrUnderAnotherKey() {
        byte[] sealed = AesGcm.seal(key, CLEAR, HERE);

        assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(key, sealed, Context.of("there")));
        assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(AesGcm.randomKey(), sealed, HERE));
    }

    @Test
    void doesNotOpenWhereASingleBitWasChanged() {
        byte[] sealed = AesGcm.seal(key, CLEAR, HERE);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(key, changed, HERE));
        }
    }

    @Test
    void doesNotOpenWhatIsTooShort() {
        assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(key, new byte[] {1, 2, 3}, HERE));
        assertThatIllegalStateException().isThrownBy(() -> AesGcm.open(key, new byte[0], HERE));
    }

    @Test
    void aContextKnowsWhereItsPartsEnd() {
        assertThat(Context.of("ab", "c")).isNotEqualTo(Context.of("a", "bc")).isNotEqualTo(Context.of("abc"));
    }
}
