package cn.disclosuredesk.command.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element by element; elements and attributes are told by their local names. */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;
    /** A parser keeps every name that it has met. */
    private static final int NAMES = 1000;

    private final Reader in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream bytes) throws IOException {
        in = new PlainXml(bytes);
        try {
            xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException malformed) {
            throw new IOException("no XML", malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                refuseReferences(event);
            }
            return false;
        } catch (XMLStreamException | NoSuchElementException | IndexOutOfBoundsException malformed) {
            throw new IOException("broken XML", malformed);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element that has just begun, up to its end. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int within = depth;
        try {
            while (depth >= within) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (isText(event)) {
                    if (depth > within) {
                        continue;
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > 2 * Bounds.CELL) {
                        throw new IOException("a text longer than a workbook has");
                    }
                } else {
                    refuseReferences(event);
                }
            }
            return text.toString();
        } catch (XMLStreamException | NoSuchElementException | IndexOutOfBoundsException malformed) {
            throw new IOException("broken XML", malformed);
        }
    }

    /**
     * The text of a cell that has just begun and whose parts may be written in several fonts, up to the end of
     * {@code element}. How it is pronounced is no part of it.
     */
    String richText(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) {
                while (next() && !ends("rPh")) {
                    // Its text is left out.
                }
            } else if (starts("t")) {
                text.append(text());
                if (text.length() > 2 * Bounds.CELL) {
                    throw new IOException("a text longer than a workbook has");
                }
            }
        }
        return text.toString();
    }

    private void begin() throws IOException {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (++depth > DEEPEST || names.size() > NAMES) {
            throw new IOException("more elements than a workbook has");
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static void refuseReferences(int event) throws IOException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IOException("an entity in a workbook");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
