package cn.disclosuredesk.command.ledger.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The XML of a workbook before any parser sees it: UTF-8, without a document type, and no tag or text longer than a
 * workbook has. A parser holds a whole tag in memory, whatever its own limits; and a document type, in which entities are
 * declared that read other files or multiply, never stands in a workbook.
 */
final class PlainXml extends FilterReader {

    private static final int LONGEST = 4 * Bounds.CELL;
    private static final String COMMENT = "!--";
    private static final String CDATA = "![CDATA[";

    private final StringBuilder opening = new StringBuilder();
    private boolean tag;
    private String close = "";
    private int run;
    private char last;
    private char lastButOne;

    PlainXml(InputStream in) {
        super(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            see((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
        int count = super.read(characters, from, length);
        for (int i = from; i < from + count; i++) {
            see(characters[i]);
        }
        return count;
    }

    private void see(char character) throws IOException {
        if (++run > LONGEST) {
            throw new IOException("a tag or text longer than a workbook has");
        }
        if (!tag) {
            if (character == '<') {
                tag = true;
                run = 0;
                close = "";
                opening.setLength(0);
            }
        } else {
            seeInTag(character);
        }
        lastButOne = last;
        last = character;
    }

    private void seeInTag(char character) throws IOException {
        if (opening.length() < CDATA.length()) {
            opening.append(character);
            refuseDocumentType();
        }
        if (character == '>' && ends()) {
            tag = false;
            run = 0;
        }
    }

    /** Behind {@code <!} only a comment or plain text may follow. */
    private void refuseDocumentType() throws IOException {
        String begun = opening.toString();
        if (begun.startsWith("!") && close.isEmpty()) {
            if (begun.equals(COMMENT)) {
                close = "--";
            } else if (begun.equals(CDATA)) {
                close = "]]";
            } else if (!COMMENT.startsWith(begun) && !CDATA.startsWith(begun)) {
                throw new IOException("a document type in a workbook");
            }
        }
    }

    private boolean ends() {
        return close.isEmpty() || lastButOne == close.charAt(0) && last == close.charAt(1);
    }
}
