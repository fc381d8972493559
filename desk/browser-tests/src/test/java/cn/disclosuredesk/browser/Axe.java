package cn.disclosuredesk.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a screen reader or a keyboard would stumble over on a page, one line each. */
final class Axe {

    private static final String RUN = """
            () => axe.run().then(found => found.violations
                .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')).join('\\n'))""";

    private final String script;

    Axe() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Empty where there is nothing; the page must run scripts. */
    String violations(Page page) {
        page.evaluate(script);
        return String.valueOf(page.evaluate(RUN));
    }
}
