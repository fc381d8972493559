package cn.disclosuredesk.command.ledger.file;

import cn.disclosuredesk.command.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells of a workbook refer to by number. All of them are held in memory, so there are not too many. */
final class SharedTexts {

    private static final int BESIDE_A_TEXT = 48;

    private final List<String> texts = new ArrayList<>();

    /** Of a workbook whose cells hold their texts themselves. */
    SharedTexts() {}

    SharedTexts(XmlPart part) throws IOException {
        long bytes = 0;
        while (part.next()) {
            if (part.starts("si")) {
                String text = CellValues.plain(part.richText("si"));
                bytes += BESIDE_A_TEXT + 2L * text.length();
                if (bytes > Bounds.SHARED_TEXTS) {
                    throw Refusal.tooLarge("file", "工作簿里的文字过多，请将各表另存为 CSV（UTF-8）后上传");
                }
                texts.add(text);
            }
        }
    }

    String of(String number) throws IOException {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            throw new IOException("a cell refers to a text that is not there");
        }
    }
}
