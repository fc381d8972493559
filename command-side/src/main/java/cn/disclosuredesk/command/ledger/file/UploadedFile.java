package cn.disclosuredesk.command.ledger.file;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;

/** One part of an upload; it can be read more than once while the call lasts. */
public record UploadedFile(String name, long size, InputStreamSource content) {

    public InputStream open() throws IOException {
        return content.getInputStream();
    }

    /** Never prints its name, which may be somebody's. */
    @Override
    public String toString() {
        return "UploadedFile[" + size + "]";
    }
}
