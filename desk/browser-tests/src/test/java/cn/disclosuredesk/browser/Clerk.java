package cn.disclosuredesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.Objects;

/** Somebody in front of a screen of 1366 × 768 whose browser runs no script. */
final class Clerk implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final DeskProcess desk;
    private final BrowserContext context;
    private final Page page;

    private Clerk(DeskProcess desk, BrowserContext context) {
        this.desk = desk;
        this.context = context;
        this.page = context.newPage();
    }

    static Clerk at(DeskProcess desk, Browser browser) {
        return at(desk, browser, false);
    }

    /** For tools that look at the page from inside. */
    static Clerk withScripts(DeskProcess desk, Browser browser) {
        return at(desk, browser, true);
    }

    private static Clerk at(DeskProcess desk, Browser browser, boolean scripts) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(scripts);
        return new Clerk(desk, browser.newContext(options));
    }

    Clerk signIn(String username, String password) {
        open("/login");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        return this;
    }

    Clerk signIn(String username) {
        return signIn(username, DeskProcess.PASSWORD);
    }

    /** Opens a page and returns its status. */
    int open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : desk.address(path));
        return Objects.requireNonNull(response).status();
    }

    Page page() {
        return page;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    void upload(Path... ledgers) {
        open("/ledgers");
        page.setInputFiles("#file", ledgers);
        page.click("main button[type=submit]");
        // The page of the import asks again by itself until the import has ended.
        page.locator("strong[role=status]", new Page.LocatorOptions().setHasText("已完成"))
                .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    }

    /** How many pixels the page is wider than the screen. */
    int scrollsSideways() {
        Object excess =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) excess).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
