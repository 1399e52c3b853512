package org.kapija.terminal.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.message.Message;

/**
 * Everything the guard's screen is made of.
 *
 * @param inspection the traveller at the counter, if any
 * @param officer at the console
 * @param linkDown why the line to central is down; empty while it is up
 * @param queue entries without central's receipt
 * @param list in use
 * @param devices those the lane has; the fault of each, empty while it works
 * @param caseOpen whether the housing is open
 * @param disk how full
 * @param clock whether it can be believed
 * @param notices one for each trouble, oldest first
 */
public record DeskState(
        Inspection inspection,
        Optional<SignedIn> officer,
        Optional<Message> linkDown,
        long queue,
        ListInUse list,
        Map<Device, Optional<Message>> devices,
        boolean caseOpen,
        DiskLevel disk,
        ClockTrust clock,
        List<Notice> notices) {
    public DeskState {
        devices = Map.copyOf(devices);
        notices = List.copyOf(notices);
    }

    /** A terminal that has just started: no officer, no line, devices not yet heard of. */
    public static DeskState starting(Inspection inspection) {
        return new DeskState(
                inspection,
                Optional.empty(),
                Optional.of(Message.of("broker.connecting")),
                0,
                ListInUse.NONE,
                Map.of(),
                false,
                DiskLevel.OK,
                ClockTrust.TRUSTED,
                List.of());
    }

    /** The state with another traveller, or none. */
    public DeskState with(Inspection next) {
        return new DeskState(next, officer, linkDown, queue, list, devices, caseOpen, disk, clock, notices);
    }

    /** The state with another officer, or none. */
    public DeskState withOfficer(Optional<SignedIn> next) {
        return new DeskState(inspection, next, linkDown, queue, list, devices, caseOpen, disk, clock, notices);
    }

    /** The state of the line to central. */
    public DeskState withLink(Optional<Message> down) {
        return new DeskState(inspection, officer, down, queue, list, devices, caseOpen, disk, clock, notices);
    }

    /** The state of outbox and disk. */
    public DeskState withStore(long waiting, DiskLevel level) {
        return new DeskState(inspection, officer, linkDown, waiting, list, devices, caseOpen, level, clock, notices);
    }

    /** The state with another list. */
    public DeskState withList(ListInUse next) {
        return new DeskState(inspection, officer, linkDown, queue, next, devices, caseOpen, disk, clock, notices);
    }

    /** The state with the housing open or closed. */
    public DeskState withCase(boolean open) {
        return new DeskState(inspection, officer, linkDown, queue, list, devices, open, disk, clock, notices);
    }

    /** The state with the clock believed, or not. */
    public DeskState withClock(ClockTrust trust) {
        return new DeskState(inspection, officer, linkDown, queue, list, devices, caseOpen, disk, trust, notices);
    }

    /** The state after a device failed or came back. */
    public DeskState withDevice(Device device, Optional<Message> fault) {
        var next = new EnumMap<Device, Optional<Message>>(Device.class);
        next.putAll(devices);
        next.put(device, fault);
        return new DeskState(inspection, officer, linkDown, queue, list, next, caseOpen, disk, clock, notices);
    }

    /** The state with a notice, which takes the place of an earlier one of the same id. */
    public DeskState withNotice(Notice notice) {
        var next = new ArrayList<>(without(notice.id()).notices);
        next.add(notice);
        return new DeskState(inspection, officer, linkDown, queue, list, devices, caseOpen, disk, clock, next);
    }

    /** The state without a notice. */
    public DeskState without(String notice) {
        var next = notices.stream().filter(known -> !known.id().equals(notice)).toList();
        return new DeskState(inspection, officer, linkDown, queue, list, devices, caseOpen, disk, clock, next);
    }
}
