package cn.disclosuredesk.desk.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartException;

/** One text for the same parts in any order: their names and what they hold. How a file is called on the sender's disk is no content. */
final class CanonicalParts {

    private CanonicalParts() {}

    /** @throws MultipartException as MVC would throw it where the parts cannot be read or are too large */
    static String of(HttpServletRequest request) throws IOException {
        List<String> parts = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                parts.add(part.getName() + "\n" + digest(part));
            }
        } catch (ServletException | IllegalStateException e) {
            throw new MultipartException("unreadable parts", e);
        }
        Collections.sort(parts);
        return String.join("\n", parts);
    }

    private static String digest(Part part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = part.getInputStream()) {
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
