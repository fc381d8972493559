package cn.disclosuredesk.desk.http;

import cn.disclosuredesk.desk.OfficeForTests;
import cn.disclosuredesk.desk.Program;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no decent client would send it. */
final class BrokenRequest {

    private BrokenRequest() {}

    static String get(Program program, String path) throws IOException {
        int port = program.request("/", "").build().uri().getPort();
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                    + Program.basic("head", OfficeForTests.PASSWORD) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
