package cn.disclosuredesk.desk.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the embedded server: chosen once and kept in the data folder, chosen again when someone else sits on it. */
final class Ports {

    private final Path file;

    Ports(DataFolder data) {
        this.file = data.resolve("postgres.port");
    }

    int choose() throws IOException {
        int kept = kept();
        if (kept > 0 && isFree(kept)) {
            return kept;
        }
        int chosen = anyFree();
        OwnerOnly.write(file, chosen + "\n");
        return chosen;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private int kept() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        String text = Files.readString(file).strip();
        return text.matches("\\d{4,5}") ? Integer.parseInt(text) : 0;
    }

    private static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
