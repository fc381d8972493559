package cn.disclosuredesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heap of the desk by its own log of collections, in MB.
 *
 * @param most before any collection
 * @param kept the most that any collection left
 */
record Heap(int most, int kept, int limit, boolean ranOut) {

    /** {@code 120M->34M(256M)}. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    static Heap of(Path collections, Path printed, int limit) throws IOException {
        int most = 0;
        int kept = 0;
        for (String line : Files.readAllLines(collections)) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                most = Math.max(most, Integer.parseInt(collection.group(1)));
                kept = Math.max(kept, Integer.parseInt(collection.group(2)));
            }
        }
        return new Heap(most, kept, limit, Files.readString(printed).contains("OutOfMemoryError"));
    }
}
