package org.kapija.terminal.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kapija.terminal.scenario.TappedPage.id;
import static org.kapija.terminal.scenario.TappedPage.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two crossings by tapping, in Debian's Chromium, on the pages that people use. */
class TappingIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static RunningDemonstration demonstration;
    private static Playwright playwright;
    private static Browser chromium;

    private BrowserContext browser;
    private TappedPage console;
    private TappedPage panel;
    private TappedPage traveller;

    @BeforeAll
    static void startEverything() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no " + CHROMIUM + " (Debian's package chromium)");
        demonstration = RunningDemonstration.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @AfterAll
    static void endEverything() throws InterruptedException {
        if (demonstration != null) {
            chromium.close();
            playwright.close();
            demonstration.close();
        }
    }

    @BeforeEach
    void openThePages() throws IOException {
        browser = chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en"));
        console = new TappedPage(browser, demonstration.console());
        panel = new TappedPage(browser, demonstration.panel());
        traveller = new TappedPage(browser, demonstration.traveller());
    }

    @AfterEach
    void closeThem() {
        console.wasQuiet();
        panel.wasQuiet();
        traveller.wasQuiet();
        browser.close();
    }

    @Test
    void aTravellerAboutWhomNothingIsKnownPasses() throws IOException {
        signIn();
        cross("clear", "t1", "ar");
        console.sees("verdict", "data-verdict", "clear");
        console.inspect("clear-5-result");
        console.taps("command-decide-pass", id("outcome"));
        console.sees("outcome", "data-decision", "pass");
        console.inspect("clear-6-outcome");
        traveller.inspect("clear-7-traveller");
        panel.taps("remove-document");
        console.taps("command-finish", screen("idle"));
        var central = new TappedPage(browser, demonstration.central());
        central.sees("arrived");
        central.inspect("clear-8-central");
        central.wasQuiet();
        signOut();
    }

    @Test
    void aListedTravellerIsConfirmedByAPersonAndReferred() {
        signIn();
        cross("hit", "t2", "sr-Cyrl");
        console.sees("verdict");
        console.inspect("hit-5-candidate");
        assertThat(console.sees("score").textContent()).doesNotContainPattern("\\d");
        console.taps("judge-same", id("reason-face"));
        console.taps("reason-face", id("judge-confirm"));
        console.taps("judge-confirm", id("judged"));
        console.inspect("hit-6-judged");
        console.taps("command-decide-refer", id("outcome"));
        console.sees("outcome", "data-decision", "refer");
        console.inspect("hit-7-outcome");
        panel.taps("remove-document");
        console.taps("command-finish", screen("idle"));
        signOut();
    }

    private void signIn() {
        console.taps("officer-RS-1042");
        for (char digit : new char[] {'1', '0', '4', '2'}) {
            console.taps("pin-" + digit);
        }
        console.taps("sign-in", screen("idle"));
    }

    private void signOut() {
        console.taps("sign-out", id("sign-in-form"));
    }

    private void cross(String name, String id, String language) {
        console.inspect(name + "-1-idle");
        panel.taps("traveller-" + id);
        panel.taps("place-document");
        console.sees("command-inform");
        console.inspect(name + "-2-information");
        console.tapsIfThere("language-" + language);
        console.taps("command-inform", id("finger-wanted"));
        console.inspect(name + "-3-fingers");
        panel.inspect(name + "-4-panel");
        String wanted = panel.attribute("wanted", "data-finger");
        while (!wanted.isEmpty()) {
            panel.taps("place-finger");
            String now = panel.attribute("wanted", "data-finger");
            while (now.equals(wanted)) {
                panel.glance();
                now = panel.attribute("wanted", "data-finger");
            }
            panel.taps("lift-finger");
            panel.rests(); // a scanner wants to see its glass empty between two fingers
            wanted = now;
        }
    }
}
