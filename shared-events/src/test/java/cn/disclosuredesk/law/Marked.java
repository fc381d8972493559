package cn.disclosuredesk.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.disclosuredesk.casefile.CaseFacts;

/** One line of a table of marks: a case that is marked, and one like it that is not. */
record Marked(String situation, String code, long sequence, String words, CaseFacts marked, CaseFacts clean) {

    static Marked marked(
            String situation, String code, long sequence, String words, CaseFacts marked, CaseFacts clean) {
        return new Marked(situation, code, sequence, words, marked, clean);
    }

    void holds() {
        assertThat(Marks.of(marked, Told.RECKONING))
                .filteredOn(mark -> mark.code().equals(code))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.sequence()).isEqualTo(sequence);
                    assertThat(mark.sentence()).contains(words).endsWith("。");
                });
        assertThat(Marks.of(clean, Told.RECKONING)).extracting(Mark::code).doesNotContain(code);
    }

    @Override
    public String toString() {
        return situation;
    }
}
