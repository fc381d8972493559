package cn.disclosuredesk.command.ledger.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of a workbook's cells, by the number with which cells refer to them. */
final class CellFormats {

    private static final int MOST = 100_000;

    private final Map<Integer, CellFormat> written = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();

    /** Of a workbook without styles. */
    CellFormats() {}

    CellFormats(XmlPart part) throws IOException {
        boolean ofCells = false;
        while (part.next()) {
            if (part.starts("numFmt")) {
                CellFormat format = CellFormat.of(part.attribute("formatCode").orElse(""));
                number(part.attribute("numFmtId")).ifPresent(id -> written.put(id, format));
            } else if (part.starts("cellXfs")) {
                ofCells = true;
            } else if (part.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && part.starts("xf")) {
                formats.add(format(number(part.attribute("numFmtId")).orElse(0)));
            }
            if (written.size() + formats.size() > MOST) {
                throw new IOException("more formats than a workbook has");
            }
        }
    }

    CellFormat of(Optional<String> style) {
        return number(style)
                .filter(place -> place >= 0 && place < formats.size())
                .map(formats::get)
                .orElse(CellFormat.PLAIN);
    }

    private CellFormat format(int id) {
        return written.getOrDefault(id, CellFormat.builtIn(id));
    }

    private static Optional<Integer> number(Optional<String> text) {
        try {
            return text.map(Integer::valueOf);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
