package org.kapija.terminal.domain.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.inspection.Circumstances;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.Identity;
import org.kapija.terminal.domain.ListInUse;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.View.DeviceView;
import org.kapija.terminal.domain.view.View.ListView;
import org.kapija.terminal.domain.view.View.NoticeView;
import org.kapija.terminal.domain.view.View.OfficerView;
import org.kapija.terminal.domain.view.View.StatusView;

/** Makes the guard's screen from the state: nothing is on the screen that is not in the state. */
public final class Projection {
    private Projection() {}

    /** Shows a state as it is under these circumstances. */
    public static View of(Identity terminal, DeskState state, Circumstances circumstances) {
        return new View(
                terminal,
                state.officer().map(Projection::officer),
                status(state, circumstances.now()),
                switch (state.inspection()) {
                    case Inspection.Idle _ -> Optional.empty();
                    case Inspection.Open open ->
                        Optional.of(
                                InspectionProjection.of(open, state.officer().map(SignedIn::officer), circumstances));
                });
    }

    private static OfficerView officer(SignedIn signed) {
        return new OfficerView(
                signed.officer().id(), signed.name(), signed.officer().role().word());
    }

    private static StatusView status(DeskState state, Instant now) {
        return new StatusView(
                state.linkDown().isEmpty() ? "up" : "down",
                state.linkDown(),
                state.queue(),
                list(state.list(), now),
                state.devices().entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(entry -> device(entry.getKey(), entry.getValue()))
                        .toList(),
                state.caseOpen() ? "open" : "closed",
                state.disk().token(),
                state.clock().name().toLowerCase(Locale.ROOT),
                state.notices().stream().map(Projection::notice).toList());
    }

    private static ListView list(ListInUse list, Instant now) {
        long age = list.issued()
                .map(issued -> Math.max(0, Duration.between(issued, now).toSeconds()))
                .orElse(0L);
        return new ListView(list.number(), list.issued(), age, list.freshness().word(), list.alerts(), list.fingers());
    }

    private static DeviceView device(Device device, Optional<Message> fault) {
        return new DeviceView(device.word(), fault.isEmpty() ? "ok" : "fault", fault);
    }

    private static NoticeView notice(Notice notice) {
        return new NoticeView(notice.id(), notice.severity().word(), notice.message(), notice.at());
    }
}
