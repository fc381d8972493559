package cn.disclosuredesk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The fonts of this machine that hold Chinese characters, as fontconfig knows them. */
final class ChineseFonts {

    private ChineseFonts() {}

    static List<String> names() throws IOException, InterruptedException {
        Process list = new ProcessBuilder("fc-list", ":lang=zh", "family")
                .redirectErrorStream(true)
                .start();
        try (InputStream output = list.getInputStream()) {
            List<String> names = new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            list.waitFor();
            return names;
        }
    }
}
