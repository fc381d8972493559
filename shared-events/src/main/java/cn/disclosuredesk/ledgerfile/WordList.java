package cn.disclosuredesk.ledgerfile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Words and what each stands for. */
final class WordList<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** The labels of all {@code values}. */
    static <T> WordList<T> labelled(T[] values, Function<T, String> label) {
        WordList<T> list = new WordList<>();
        for (T value : values) {
            list.with(value, label.apply(value));
        }
        return list;
    }

    /** A word keeps the meaning that it was first given. */
    WordList<T> with(T meaning, String... words) {
        for (String word : words) {
            meanings.putIfAbsent(CellText.word(word), meaning);
        }
        return this;
    }

    Optional<T> meaning(String cell) {
        return Optional.ofNullable(meanings.get(CellText.word(cell)));
    }
}
