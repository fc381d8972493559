package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.vault.Particulars;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnEntryOfAnEarlierReleaseTest {

    @Test
    void isReadThoughItKnowsLessThanToday() {
        String entry =
                "P{\"name\":\"测试甲\",\"idNumber\":null,\"phone\":\"13800000000\",\"email\":null,\"address\":\"测试路一号\"}";

        assertThat(EntryContent.particulars(entry.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Particulars("测试甲", null, "13800000000", null, "测试路一号"));
    }

    @Test
    void isReadThoughItKnowsMore() {
        String entry = "P{\"name\":\"测试甲\",\"fax\":\"0371\"}";

        assertThat(EntryContent.particulars(entry.getBytes(StandardCharsets.UTF_8))
                        .name())
                .isEqualTo("测试甲");
    }

    @Test
    void ofTodayComesBackWhole() {
        var agent = new Particulars("测试乙", "律师执业证", "1", "2", "3", "4", "450000", "测试丙", "代为提出申请");

        assertThat(EntryContent.particulars(EntryContent.of(agent))).isEqualTo(agent);
    }
}
