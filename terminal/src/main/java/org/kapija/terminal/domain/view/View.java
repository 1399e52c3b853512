package org.kapija.terminal.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.Identity;

/**
 * The guard's whole screen.
 *
 * @param terminal who the terminal is
 * @param officer who is signed in
 * @param status of the terminal
 * @param inspection of the traveller at the counter
 */
public record View(
        Identity terminal, Optional<OfficerView> officer, StatusView status, Optional<InspectionView> inspection) {
    /** The officer at the console. */
    public record OfficerView(String id, String name, String role) {}

    /**
     * How the terminal is.
     *
     * @param network {@code up} or {@code down}
     * @param uplink why it is down
     * @param queue entries without central's receipt
     * @param caseState {@code closed} or {@code open}; {@code case} on the wire
     * @param disk {@code ok}, {@code high} or {@code full}
     * @param clock {@code trusted} or {@code doubtful}
     */
    public record StatusView(
            String network,
            Optional<Message> uplink,
            long queue,
            ListView list,
            List<DeviceView> devices,
            String caseState,
            String disk,
            String clock,
            List<NoticeView> notices) {}

    /**
     * The watchlist in use.
     *
     * @param number 0 for none
     * @param state {@code none}, {@code fresh}, {@code amber} or {@code red}
     */
    public record ListView(
            long number, Optional<Instant> issued, long ageSeconds, String state, int alerts, int fingers) {}

    /**
     * A device of the lane.
     *
     * @param state {@code ok} or {@code fault}
     */
    public record DeviceView(String device, String state, Optional<Message> fault) {}

    /**
     * Something the guard should know.
     *
     * @param severity {@code info}, {@code warning} or {@code alarm}
     */
    public record NoticeView(String id, String severity, Message message, Instant at) {}
}
