package cn.disclosuredesk.query;

import cn.disclosuredesk.casefile.CaseInTables;
import cn.disclosuredesk.casefile.ReviewInTables;
import cn.disclosuredesk.query.review.ReviewLife;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The shape of the board: its tables, and the facts that they keep as JSON. Rows written in another shape would be read
 * wrongly without a word, so a board of another shape is thrown away and filled again from the events.
 */
final class BoardShape {

    private static final String SCRIPTS = "db/" + Board.LIVE + "/*.sql";

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

    /**
     * Every record that is kept, with its components, and every script that makes the tables: a component that is added,
     * renamed or retyped changes it, and so does another column.
     */
    static String fingerprint() {
        Set<String> parts = new TreeSet<>();
        describe(CaseInTables.class, parts);
        describe(ReviewInTables.class, parts);
        describe(CaseLife.class, parts);
        describe(ReviewLife.class, parts);
        describeScripts(parts);
        return String.join("\n", parts);
    }

    private static void describeScripts(Set<String> parts) {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:" + SCRIPTS);
            for (Resource script : scripts) {
                String text = script.getContentAsString(StandardCharsets.UTF_8).replace("\r", "");
                parts.add(
                        script.getFilename() + ":" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void describe(Type type, Set<String> parts) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> describe(argument, parts));
        }
        if (type instanceof Class<?> kept && kept.isRecord()) {
            RecordComponent[] components = kept.getRecordComponents();
            parts.add(kept.getName()
                    + Arrays.stream(components)
                            .map(component -> component.getName() + ":"
                                    + component.getGenericType().getTypeName())
                            .toList());
            Arrays.stream(components).forEach(component -> describe(component.getGenericType(), parts));
        }
        if (type instanceof Class<?> kept && kept.isEnum()) {
            parts.add(kept.getName() + Arrays.toString(kept.getEnumConstants()));
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
