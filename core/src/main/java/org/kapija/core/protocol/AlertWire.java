package org.kapija.core.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.protocol.wire.ListWire;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertDraft;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.Subject;

/** Alerts and whole lists on the wire. */
final class AlertWire {
    private AlertWire() {}

    static ListWire.ListRelease write(ListRelease release) {
        return ListWire.ListRelease.newBuilder()
                .setNumber(release.number())
                .setIssued(release.issued().toEpochMilli())
                .addAllAlerts(release.alerts().stream().map(AlertWire::write).toList())
                .build();
    }

    static ListWire.Alert write(Alert alert) {
        return ListWire.Alert.newBuilder()
                .setId(alert.id().value())
                .setOwnerState(alert.owner().state())
                .setOwnerAuthority(alert.owner().authority())
                .setKind(Words.of(alert.kind()))
                .setSubject(write(alert.subject()))
                .setAction(alert.action())
                .addAllForbidden(alert.forbidden())
                .setConfirm(alert.confirm())
                .setDiscreet(alert.discreet())
                .setProvenance(Words.of(alert.provenance()))
                .setExpiry(alert.expiry().toEpochMilli())
                .build();
    }

    /** Reads an alert; empty if one of its fingers has a position that does not exist. */
    static Optional<AlertDraft> draft(ListWire.Alert wire) {
        ListWire.Subject subject = wire.getSubject();
        boolean positions = subject.getFingersList().stream()
                .allMatch(finger -> FingerPosition.ofCode(finger.getPosition()).isPresent());
        return positions ? Optional.of(draft(wire, subject)) : Optional.empty();
    }

    /** What is said of an alert whose fingers cannot be read. */
    static AlertDraft.Check unreadable() {
        return new AlertDraft.Check.Incomplete(List.of("subject.fingers"));
    }

    private static AlertDraft draft(ListWire.Alert wire, ListWire.Subject subject) {
        return new AlertDraft(
                wire.getId(),
                wire.getOwnerState(),
                wire.getOwnerAuthority(),
                wire.getKind(),
                text(subject.getSurname()),
                text(subject.getGiven()),
                text(subject.getBirth()),
                subject.getDocumentsList().stream().map(Sensitive::of).toList(),
                subject.getFingersList().stream().map(AlertWire::read).toList(),
                wire.getAction(),
                wire.getForbiddenList(),
                wire.getConfirm(),
                wire.getDiscreet(),
                wire.getProvenance(),
                wire.getExpiry() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(wire.getExpiry())));
    }

    private static ListWire.Subject write(Subject subject) {
        var wire = ListWire.Subject.newBuilder();
        subject.surname().map(Sensitive::reveal).ifPresent(wire::setSurname);
        subject.given().map(Sensitive::reveal).ifPresent(wire::setGiven);
        subject.birth().map(Sensitive::reveal).ifPresent(wire::setBirth);
        subject.documents().stream().map(Sensitive::reveal).forEach(wire::addDocuments);
        subject.fingers().stream().map(AlertWire::write).forEach(wire::addFingers);
        return wire.build();
    }

    static ListWire.FingerTemplate write(FingerTemplate finger) {
        return ListWire.FingerTemplate.newBuilder()
                .setPosition(finger.position().code())
                .setTemplate(Reading.bytes(finger.template().reveal()))
                .build();
    }

    static FingerTemplate read(ListWire.FingerTemplate wire) {
        return new FingerTemplate(Words.position(wire.getPosition()), Sensitive.of(Reading.octets(wire.getTemplate())));
    }

    private static Optional<Sensitive<String>> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(Sensitive::of);
    }
}
