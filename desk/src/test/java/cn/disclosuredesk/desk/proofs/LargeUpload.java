package cn.disclosuredesk.desk.proofs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A ledger of very many lines that is sent as browsers send large files: piece by piece, and whoever sends it listens
 * meanwhile. {@code announced} says whether its length is told first.
 */
record LargeUpload(long bytes, boolean announced) {

    private static final String BOUNDARY = "large-boundary-51c9";
    private static final String BEGIN = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\nContent-Type: text/csv\r\n\r\n";
    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";
    private static final byte[] PIECE = "2025-00001,2025-01-06\n".repeat(3_000).getBytes(StandardCharsets.US_ASCII);

    Answer sent(int port, String path, Map<String, String> headers) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            Thread sender = new Thread(() -> send(socket, head(path, headers)), "large-upload");
            sender.start();
            return answer("POST " + path, read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head(String path, Map<String, String> headers) {
        String length = announced
                ? "Content-Length: " + (BEGIN.length() + pieces() * (long) PIECE.length + END.length())
                : "Transfer-Encoding: chunked";
        String own = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + own
                + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n" + length + "\r\n\r\n";
    }

    private long pieces() {
        return bytes / PIECE.length;
    }

    private void send(Socket socket, String head) {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), PIECE.length);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            piece(out, BEGIN.getBytes(StandardCharsets.US_ASCII));
            for (long piece = 0; piece < pieces(); piece++) {
                piece(out, PIECE);
            }
            piece(out, END.getBytes(StandardCharsets.US_ASCII));
            if (!announced) {
                piece(out, new byte[0]);
            }
            out.flush();
        } catch (IOException noLongerWanted) {
            // The answer says why.
        }
    }

    private void piece(OutputStream out, byte[] piece) throws IOException {
        if (announced) {
            out.write(piece);
            return;
        }
        out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(piece);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** What was received before the connection broke is still an answer. */
    private static String read(InputStream in) throws IOException {
        byte[] read = new byte[1 << 20];
        int length = 0;
        try {
            for (int count = in.read(read); count >= 0; count = in.read(read, length, read.length - length)) {
                length += count;
            }
        } catch (IOException broken) {
            if (length == 0) {
                throw broken;
            }
        }
        return new String(read, 0, length, StandardCharsets.UTF_8);
    }

    private static Answer answer(String request, String response) {
        String[] parts = response.split("\r\n\r\n", 2);
        Map<String, List<String>> headers = Arrays.stream(parts[0].split("\r\n"))
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0], Collectors.mapping(header -> header[1], Collectors.toList())));
        String body = parts[1].replaceAll("(?m)^[0-9a-f]{1,6}\r\n|\r\n0\r\n\r\n$", "");
        return new Answer(
                request,
                Integer.parseInt(parts[0].split(" ")[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                body);
    }
}
