package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a CSV file is written. Its encoding is UTF-8 only if the whole of it is valid UTF-8, else GB18030, which is what
 * Chinese spreadsheets save as "CSV": the first lines alone prove nothing, they may hold digits only.
 */
public record CsvForm(Charset charset, char separator) {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static CsvForm of(UploadedFile file) throws IOException {
        for (Charset charset : CHARSETS) {
            Optional<Character> separator = separator(file, charset);
            if (separator.isPresent()) {
                return new CsvForm(charset, separator.get());
            }
        }
        throw Refusal.malformed("file", "无法识别文件的编码，请用“CSV UTF-8（逗号分隔）”格式另存后再上传");
    }

    /** A reader of the text without its byte order mark; it refuses what is not written in this encoding. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Reads the whole file; empty where it is not written in {@code charset}, or is no text at all. */
    private static Optional<Character> separator(UploadedFile file, Charset charset) throws IOException {
        Separators found = new Separators();
        try (InputStream in = file.open();
                Reader reader = reader(in, charset)) {
            char[] characters = new char[8192];
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                for (int i = 0; i < count; i++) {
                    if (characters[i] == '\0') {
                        return Optional.empty();
                    }
                    found.see(characters[i]);
                }
            }
            return Optional.of(found.usual());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Counts what separates the cells of the first row that has any; inside quotes it would be text. */
    private static final class Separators {

        private int commas;
        private int tabs;
        private boolean quoted;
        private boolean begun;
        private boolean ended;

        void see(char character) {
            if (ended) {
                return;
            }
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                ended = begun;
            } else if (!quoted) {
                commas += character == ',' ? 1 : 0;
                tabs += character == '\t' ? 1 : 0;
            }
            begun = begun || !Character.isWhitespace(character) && character != ',';
        }

        char usual() {
            return tabs > commas ? '\t' : ',';
        }
    }
}
