package org.kapija.core.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kapija.core.document.Sex;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.protocol.wire.ListWire;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertDraft;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListedDocument;
import org.kapija.core.watchlist.PersonDescription;
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
                person(subject),
                documents(subject),
                subject.getFingersList().stream().map(AlertWire::read).toList(),
                wire.getAction(),
                wire.getForbiddenList(),
                wire.getConfirm(),
                wire.getDiscreet(),
                wire.getProvenance(),
                wire.getExpiry() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(wire.getExpiry())));
    }

    /**
     * Central checks what it signs; what is none of a field's values all the same is left out, and the rest is used.
     */
    private static PersonDescription person(ListWire.Subject subject) {
        return new PersonDescription(
                text(subject.getSurname()),
                text(subject.getGiven()),
                subject.getAliasesList().stream()
                        .limit(PersonDescription.ALIASES_MAX)
                        .map(Sensitive::of)
                        .toList(),
                text(subject.getBirth()),
                Sensitive.of(PersonDescription.sex(subject.getSex()).orElse(Sex.UNSPECIFIED)),
                Sensitive.of(
                        PersonDescription.isNationality(subject.getNationality()) ? subject.getNationality() : ""));
    }

    /** An issuer that is none is left out: a document is found without it. */
    private static List<ListedDocument> documents(ListWire.Subject subject) {
        return IntStream.range(0, subject.getDocumentsCount())
                .mapToObj(at -> {
                    String issuer = at < subject.getIssuersCount() ? subject.getIssuers(at) : "";
                    return new ListedDocument(
                            Sensitive.of(subject.getDocuments(at)),
                            Sensitive.of(ListedDocument.isIssuer(issuer) ? issuer : ""));
                })
                .toList();
    }

    private static ListWire.Subject write(Subject subject) {
        var wire = ListWire.Subject.newBuilder();
        PersonDescription person = subject.person();
        person.surname().map(Sensitive::reveal).ifPresent(wire::setSurname);
        person.given().map(Sensitive::reveal).ifPresent(wire::setGiven);
        person.aliases().stream().map(Sensitive::reveal).forEach(wire::addAliases);
        person.birth().map(Sensitive::reveal).ifPresent(wire::setBirth);
        wire.setSex(person.sexLetter().reveal());
        wire.setNationality(person.nationality().reveal());
        write(subject.documents(), wire);
        subject.fingers().stream().map(AlertWire::write).forEach(wire::addFingers);
        return wire.build();
    }

    /** Where no issuer is known none is written: such an alert has the octets that it always had. */
    private static void write(List<ListedDocument> documents, ListWire.Subject.Builder wire) {
        documents.forEach(document -> wire.addDocuments(document.number().reveal()));
        boolean known = documents.stream()
                .anyMatch(document -> !document.issuer().reveal().isEmpty());
        if (known) {
            documents.forEach(document -> wire.addIssuers(document.issuer().reveal()));
        }
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
