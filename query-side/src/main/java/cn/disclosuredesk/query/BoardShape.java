package cn.disclosuredesk.query;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of the facts that the board keeps as JSON. Rows written in another shape would be read wrongly without a word, so a
 * board of another shape is thrown away and filled again from the events.
 */
final class BoardShape {

    private final String schema;
    private final Board board;

    BoardShape(Board board, String schema) {
        this.board = board;
        this.schema = schema;
    }

    /** Whether the board was filled by a program that kept other facts. */
    boolean differs() {
        return isKnown()
                && board.sql("select fingerprint from board.shape")
                        .query(String.class)
                        .optional()
                        .filter(known -> !known.equals(fingerprint()))
                        .isPresent();
    }

    /** Notes that the board is filled in the shape of this program. */
    void remember() {
        board.sql("insert into board.shape (fingerprint) values (:fingerprint) on conflict (one) do nothing")
                .param("fingerprint", fingerprint())
                .update();
    }

    /** Every record that is kept, with its components: a component that is added, renamed or retyped changes it. */
    static String fingerprint() {
        Set<String> records = new TreeSet<>();
        describe(CaseInTables.class, records);
        describe(ReviewInTables.class, records);
        return String.join("\n", records);
    }

    private static void describe(Type type, Set<String> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> describe(argument, records));
        }
        if (type instanceof Class<?> kept && kept.isRecord()) {
            RecordComponent[] components = kept.getRecordComponents();
            records.add(kept.getName()
                    + Arrays.stream(components)
                            .map(component -> component.getName() + ":"
                                    + component.getGenericType().getTypeName())
                            .toList());
            Arrays.stream(components).forEach(component -> describe(component.getGenericType(), records));
        }
        if (type instanceof Class<?> kept && kept.isEnum()) {
            records.add(kept.getName() + Arrays.toString(kept.getEnumConstants()));
        }
    }

    /** Whether there is a board at all. */
    boolean isKnown() {
        return board.sql("select to_regclass(:name) is not null")
                .param("name", schema + ".shape")
                .query(Boolean.class)
                .single();
    }
}
