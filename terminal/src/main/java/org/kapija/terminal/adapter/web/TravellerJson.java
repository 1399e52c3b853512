package org.kapija.terminal.adapter.web;

import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.TravellerScreen;

/** The traveller's screen as docs/contracts.md section 2 writes it: six fields, and never another. */
final class TravellerJson {
    private TravellerJson() {}

    /** The fields in the order of the contract; equal screens give equal octets. */
    private record Screen(
            String screen,
            Optional<String> language,
            Optional<Integer> finger,
            int done,
            int of,
            Optional<String> instruction) {}

    static String text(TravellerScreen screen) {
        return Json.text(new Screen(
                screen.page().word(),
                screen.language(),
                screen.finger().map(FingerPosition::code),
                screen.done(),
                screen.of(),
                screen.cue().map(TravellerScreen.Cue::word)));
    }
}
