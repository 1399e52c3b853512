package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page in a browser that somebody taps on, watched for errors and for barriers to people. */
final class TappedPage {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double PATIENCE_MILLIS = 60_000;
    private static final double GLANCE_MILLIS = 100;
    private static final double MOMENT_MILLIS = 700;
    private static final Duration AWAITED = Duration.ofSeconds(3);
    private static final int ATTEMPTS = 10;

    private final Page page;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    TappedPage(BrowserContext browser, String address) {
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(address);
    }

    /** Waits until something with this test id is there. */
    Locator sees(String testId) {
        Locator element = page.getByTestId(testId).first();
        element.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
        return element;
    }

    /** Waits until it is there with this value in this attribute. */
    void sees(String testId, String attribute, String value) {
        page.locator("[data-testid='" + testId + "'][" + attribute + "='" + value + "']")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** Taps what carries this test id. */
    void taps(String testId) {
        sees(testId).click();
    }

    /**
     * Taps it, and once more while nothing has come of it: taps right after a change of screen are meant to be dead.
     *
     * @param outcome selector of what the tap leads to
     */
    void taps(String testId, String outcome) {
        for (int attempt = 0;
                attempt < ATTEMPTS && !page.locator(outcome).first().isVisible();
                attempt++) {
            if (page.getByTestId(testId).count() > 0) {
                page.getByTestId(testId).first().click(new Locator.ClickOptions().setTimeout(PATIENCE_MILLIS));
            }
            awaits(outcome);
        }
        assertThat(page.locator(outcome).first().isVisible())
                .as("tapping " + testId + " leads to " + outcome)
                .isTrue();
    }

    /** Taps what carries this test id, if it is there at all. */
    void tapsIfThere(String testId) {
        if (page.getByTestId(testId).count() > 0) {
            taps(testId);
        }
    }

    /** Returns the selector of one of the console's screens. */
    static String screen(String name) {
        return "[data-testid='screen'][data-screen='" + name + "']";
    }

    /** Returns the selector of what carries a test id. */
    static String id(String testId) {
        return "[data-testid='" + testId + "']";
    }

    /** Returns an attribute, empty when there is none. */
    String attribute(String testId, String name) {
        String value = sees(testId).getAttribute(name);
        return value == null ? "" : value;
    }

    /** Lets a moment pass. */
    void glance() {
        page.waitForTimeout(GLANCE_MILLIS);
    }

    /** Lets a human moment pass. */
    void rests() {
        page.waitForTimeout(MOMENT_MILLIS);
    }

    /** Takes a picture, and looks for what would keep people from using the page. */
    void inspect(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        var grave = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
        assertThat(grave).as("axe on " + name).isEmpty();
    }

    /** Asserts that the browser had nothing to complain about. */
    void wasQuiet() {
        assertThat(errors).as("errors on " + page.url()).isEmpty();
    }

    private void awaits(String selector) {
        long end = System.nanoTime() + AWAITED.toNanos();
        while (!page.locator(selector).first().isVisible() && System.nanoTime() < end) {
            page.waitForTimeout(GLANCE_MILLIS);
        }
    }
}
