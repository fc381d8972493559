package cn.disclosuredesk.command.vault;

import cn.disclosuredesk.ids.AgencyCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;

/**
 * What stands in the index instead of text: for each pair of adjacent characters 64 bits of its HMAC under a key of the
 * agency. A character is a code point of the folded text, so that rare characters beyond 16 bits count as one.
 */
record BlindIndex(Secret secret) {

    /**
     * How texts are compared: NFKC, then each character in its small form. Full width, half width and case do not
     * matter.
     */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                // One by one: String.toLowerCase looks at neighbours, and a part of a text has others than the whole.
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Sorted and without repetition, so that the row does not tell the order of the characters. Empty below two
     * characters.
     */
    long[] grams(AgencyCode agency, String folded) {
        int[] characters = folded.codePoints().toArray();
        if (characters.length < 2) {
            return new long[0];
        }
        Mac mac = secret.mac("index", agency.value());
        LongStream grams = IntStream.range(1, characters.length)
                .mapToObj(i -> new String(characters, i - 1, 2))
                .distinct()
                .mapToLong(pair -> shortened(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8))));
        return grams.sorted().distinct().toArray();
    }

    private static long shortened(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }
}
