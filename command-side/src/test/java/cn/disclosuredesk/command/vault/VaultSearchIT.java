package cn.disclosuredesk.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.command.OfficeDatabase;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.SubjectId;
import cn.disclosuredesk.vault.Particulars;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VaultSearchIT {

    private static final AgencyCode AGENCY = new AgencyCode("A1");
    private static final AgencyCode OTHER = new AgencyCode("A2");

    private final HikariDataSource database = OfficeDatabase.fresh();
    private final Vault vault = new PostgresVault(database, VaultKeys.fresh());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anyTwoCharactersFindANameAndAContent() {
        SubjectId jia = person("欧阳测试甲");
        vault.seal(AGENCY, jia, "请公开 2025 年度预算");
        SubjectId yi = person("测试乙");

        assertThat(vault.subjectsWith(AGENCY, "欧阳")).containsExactly(jia);
        assertThat(vault.subjectsWith(AGENCY, "阳测")).containsExactly(jia);
        assertThat(vault.subjectsWith(AGENCY, "测试")).containsExactlyInAnyOrder(jia, yi);
        assertThat(vault.subjectsWith(AGENCY, "试乙")).containsExactly(yi);
        assertThat(vault.subjectsWith(AGENCY, "预算")).containsExactly(jia);
        assertThat(vault.subjectsWith(AGENCY, "2025 年度")).containsExactly(jia);
        assertThat(vault.subjectsWith(AGENCY, "乙测")).isEmpty();
    }

    @Test
    void longerWordsAreFoundAsTheyStandAndNotInPieces() {
        SubjectId whole = text("甲乙丙");
        text("乙丙甲乙");
        text("甲乙，乙丙");
        SubjectId pieces = text("甲乙");
        vault.seal(AGENCY, pieces, "乙丙");

        assertThat(vault.subjectsWith(AGENCY, "甲乙丙")).containsExactly(whole);
    }

    @Test
    void theTextsOfOneSubjectAreNotTakenTogether() {
        SubjectId subject = text("公开");
        vault.seal(AGENCY, subject, "开预");
        vault.seal(AGENCY, subject, "预算");

        assertThat(vault.subjectsWith(AGENCY, "公开预算")).isEmpty();
        assertThat(vault.subjectsWith(AGENCY, "公开")).containsExactly(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc公司", "ＡＢＣ公司", "ABC公司", "　ABC公司 ", "c公"})
    void widthCaseAndOuterBlanksDoNotMatter(String words) {
        SubjectId subject = text("Ａbc公司的批文");

        assertThat(vault.subjectsWith(AGENCY, words)).containsExactly(subject);
    }

    @Test
    void rareCharactersAreFoundToo() {
        SubjectId subject = person("𠮷田三");

        assertThat(vault.subjectsWith(AGENCY, "𠮷田")).containsExactly(subject);
        assertThat(vault.subjectsWith(AGENCY, "𠮷田三")).containsExactly(subject);
        assertThat(vault.subjectsWith(AGENCY, "𠮷")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "甲", " 甲 "})
    void fewerThanTwoCharactersFindNothing(String words) {
        text("甲乙丙 甲 丁");

        assertThat(vault.subjectsWith(AGENCY, words)).isEmpty();
    }

    @Test
    void anotherAgencyFindsNothing() {
        text("年度预算");

        assertThat(vault.subjectsWith(OTHER, "预算")).isEmpty();
        assertThat(vault.subjectsWith(OTHER, "年度预算")).isEmpty();
    }

    @Test
    void ofParticularsOnlyTheNameIsEntered() {
        person("测试甲");

        assertThat(vault.subjectsWith(AGENCY, "110101")).isEmpty();
        assertThat(vault.subjectsWith(AGENCY, "13800")).isEmpty();
        assertThat(vault.subjectsWith(AGENCY, "name")).isEmpty();
        assertThat(vault.subjectsWith(AGENCY, "测试路")).isEmpty();
        assertThat(JdbcClient.create(database)
                        .sql("select cardinality(grams) from office.vault_bigram")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyPartOfEveryTextIsFoundAndNothingElse() {
        List<String> texts = List.of("甲甲甲乙", "甲乙甲乙", "乙甲乙甲甲", "乙乙乙", "甲乙乙甲", "丙甲乙丙乙甲");
        List<SubjectId> subjects = new ArrayList<>();
        texts.forEach(text -> subjects.add(text(text)));

        for (String words : partsOf(texts)) {
            Set<SubjectId> expected = new HashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).contains(words)) {
                    expected.add(subjects.get(i));
                }
            }
            assertThat(vault.subjectsWith(AGENCY, words)).as(words).isEqualTo(expected);
        }
    }

    @Test
    void moreEntriesThanAreOpenedAtATimeAreAllFound() {
        Set<SubjectId> expected = new HashSet<>();
        for (int i = 0; i < 1001; i++) {
            expected.add(text("年度预算"));
        }

        assertThat(vault.subjectsWith(AGENCY, "年度预算")).isEqualTo(expected);
    }

    private static Set<String> partsOf(List<String> texts) {
        Set<String> parts = new HashSet<>();
        for (String text : texts) {
            for (int from = 0; from < text.length(); from++) {
                for (int to = from + 2; to <= text.length(); to++) {
                    parts.add(text.substring(from, to));
                }
            }
        }
        return parts;
    }

    private SubjectId person(String name) {
        SubjectId subject = vault.subject(AGENCY, null);
        vault.seal(AGENCY, subject, new Particulars(name, "110101199003070000", "13800000000", null, "测试路一号"));
        return subject;
    }

    private SubjectId text(String text) {
        SubjectId subject = vault.subject(AGENCY, null);
        vault.seal(AGENCY, subject, text);
        return subject;
    }
}
