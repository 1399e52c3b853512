package org.kapija.core.protocol;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.Owner;

/** The answer of a search on the wire. */
final class AnswerWire {
    private AnswerWire() {}

    static EventWire.SearchAnswered write(int search, SearchAnswer answer) {
        return EventWire.SearchAnswered.newBuilder()
                .setSearch(search)
                .setCovered(answer.covered())
                .setGalleryFingers(answer.galleryFingers())
                .setCompared(answer.compared())
                .setOneFalseAlarmIn(answer.oneFalseAlarmIn())
                .setList(answer.list())
                .setFreshness(Words.of(answer.freshness()))
                .setTookMicros(answer.took().toNanos() / 1_000)
                .addAllCandidates(
                        answer.candidates().stream().map(AnswerWire::write).toList())
                .build();
    }

    static SearchAnswer read(EventWire.SearchAnswered wire) {
        return new SearchAnswer(
                wire.getCovered(),
                wire.getGalleryFingers(),
                wire.getCompared(),
                wire.getOneFalseAlarmIn(),
                wire.getList(),
                Words.read(Freshness.class, wire.getFreshness()),
                Duration.of(wire.getTookMicros(), ChronoUnit.MICROS),
                wire.getCandidatesList().stream().map(AnswerWire::read).toList());
    }

    private static EventWire.Candidate write(Candidate candidate) {
        return EventWire.Candidate.newBuilder()
                .setAlert(candidate.alert().value())
                .setOwnerState(candidate.owner().state())
                .setOwnerAuthority(candidate.owner().authority())
                .setKind(Words.of(candidate.kind()))
                .setCertainty(Words.of(candidate.certainty()))
                .setBasis(Words.of(candidate.basis()))
                .setCompared(candidate.compared())
                .setAgreeing(candidate.agreeing())
                .setScore(candidate.score().value())
                .setAction(candidate.action())
                .addAllForbidden(candidate.forbidden())
                .setConfirm(candidate.confirm())
                .setDiscreet(candidate.discreet())
                .addAllEvidence(candidate.evidence().stream().map(Words::text).toList())
                .build();
    }

    private static Candidate read(EventWire.Candidate wire) {
        return new Candidate(
                new AlertId(wire.getAlert()),
                new Owner(wire.getOwnerState(), wire.getOwnerAuthority()),
                Words.read(AlertKind.class, wire.getKind()),
                Words.read(Certainty.class, wire.getCertainty()),
                Words.read(Basis.class, wire.getBasis()),
                wire.getCompared(),
                wire.getAgreeing(),
                new ComparisonScore(wire.getScore()),
                wire.getEvidenceList().stream().map(Words::text).toList(),
                wire.getAction(),
                wire.getForbiddenList(),
                wire.getConfirm(),
                wire.getDiscreet());
    }
}
