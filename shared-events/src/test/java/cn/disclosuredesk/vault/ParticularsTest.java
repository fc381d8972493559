package cn.disclosuredesk.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticularsTest {

    @Test
    void printNothingOfWhatTheyHold() {
        Particulars somebody = new Particulars("测试甲", "110101199003070000", "13800000000", "jia@example.org", "测试路一号");

        assertThat(somebody).hasToString("Particulars[sealed]");
    }
}
