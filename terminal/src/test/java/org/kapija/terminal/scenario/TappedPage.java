package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page in a browser that somebody taps on, watched for errors and for barriers to people. */
final class TappedPage {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double PATIENCE_MILLIS = 60_000;
    private static final double GLANCE_MILLIS = 500;

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
     * @param outcome test id of what the tap leads to
     */
    void taps(String testId, String outcome) {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (page.getByTestId(testId).count() > 0) {
                page.getByTestId(testId).first().click(new Locator.ClickOptions().setTimeout(PATIENCE_MILLIS));
            }
            if (appears(outcome)) {
                return;
            }
        }
        fail("tapping " + testId + " did not lead to " + outcome);
    }

    /** Returns an attribute, empty when there is none. */
    String attribute(String testId, String name) {
        String value = sees(testId).getAttribute(name);
        return value == null ? "" : value;
    }

    /** Lets a moment pass. */
    void glance() {
        page.waitForTimeout(GLANCE_MILLIS / 5);
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

    private boolean appears(String testId) {
        Locator element = page.getByTestId(testId).first();
        try {
            element.waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.VISIBLE)
                    .setTimeout(GLANCE_MILLIS * 2));
            return true;
        } catch (TimeoutError notYet) {
            return element.isVisible();
        }
    }
}
