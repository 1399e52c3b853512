package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.FieldTiming;
import org.kapija.simulator.chip.Personalisation;
import org.kapija.simulator.traveller.Traveller;

/**
 * Every fault once, each followed by a good document. A fault ends well when its verdict is the one that fits, comes
 * within three seconds and the next document is read.
 */
record ChipFaultTrial(Personalisation office, Traveller traveller, ChipProgram program) {
    private static final double VERDICT_MILLIS_MAX = 3_000;

    Result result(String medium) throws IOException {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        int well = 0;
        program.read(office.chip(traveller, ChipPlan.usual())); // its start is not the faults' time
        program.awaitEmpty();
        for (ChipFault fault : ChipFault.values()) {
            Chip chip = office.chip(
                    traveller,
                    ChipPlan.usual(),
                    Optional.of(fault),
                    FieldTiming.NONE,
                    duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
            ChipProgram.Outcome outcome = program.read(chip).getFirst();
            program.awaitEmpty();
            Chip next = office.chip(traveller, ChipPlan.usual());
            boolean nextReads = bytesAreEqual(program.read(next).getFirst().report(), next);
            program.awaitEmpty();
            boolean right = verdict(fault).equals(verdict(outcome.report())) && handedOn(outcome.report(), chip);
            double millis = outcome.nanos() / 1e6;
            well += right && nextReads && millis <= VERDICT_MILLIS_MAX ? 1 : 0;
            detail.putObject(fault.word())
                    .put("verdict", verdict(outcome.report()))
                    .put("right", right)
                    .put("millis", Math.round(millis))
                    .put("nextReads", nextReads);
        }
        return new Result(
                medium + ": faults with the verdict that fits within 3 s, next document read",
                well,
                "faults",
                ChipFault.values().length,
                Better.HIGHER,
                detail);
    }

    /** What a report comes down to: why nothing was read, or how it was, what is missing and what failed. */
    private static String verdict(JsonNode report) {
        if (!report.path("outcome").asText().equals("read")) {
            return report.path("reason").asText(report.path("outcome").asText());
        }
        var text = new StringBuilder("read");
        text.append(' ').append(report.path("access").path("way").asText());
        text.append(report.path("effort").path("extended").asBoolean() ? "" : " short");
        report.path("missing").forEach(file -> text.append(" without ").append(file.asText()));
        report.path("proof").properties().forEach(proof -> {
            boolean proven = proof.getValue().asText().equals("proven")
                    || proof.getValue().asText().equals("not-offered");
            text.append(
                    proven ? "" : " " + proof.getKey() + " " + proof.getValue().asText());
        });
        return text.toString();
    }

    /** What is to come of a fault, worked out by hand. What only signatures show is handed on as it is. */
    private static String verdict(ChipFault fault) {
        return switch (fault) {
            case TORN -> "card-gone";
            case MESSAGING_REFUSED -> "session-ended";
            case ACCESS_WITHDRAWN, LENGTH_REFUSED, NONSENSE, FILE_CUT_SHORT ->
                fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case WRONG_CHECKSUM -> "answer-altered";
            case SLOW -> "silent";
            case ENDLESS_FILE -> "file-too-long";
            case PACE_REFUSED, PACE_TOKEN_WRONG -> "pace-broken";
            case NO_APPLICATION -> "no-travel-document";
            case NO_EXTENDED_LENGTH -> "read pace-gm short";
            case BAC_ONLY -> "read bac";
            case CLONED -> "read pace-gm active failed agreement failed";
            case ALTERED_DG14 -> "read pace-gm agreement not-possible";
            case ALTERED_DG15 -> "read pace-gm active not-possible";
            case ALTERED_CARD_SECURITY -> "read pace-cam";
            case LISTED_AND_ABSENT -> "read pace-gm without dg12";
            case PACE_ONLY,
                    ALTERED_COM,
                    ALTERED_SOD,
                    ALTERED_DG1,
                    ALTERED_DG2,
                    ALTERED_DG11,
                    ALTERED_DG12,
                    UNKNOWN_ISSUER,
                    EXPIRED_SIGNER -> "read pace-gm";
        };
    }

    /** Whether what was read is what lies in the chip, byte for byte; true where nothing was read. */
    private static boolean handedOn(JsonNode report, Chip chip) {
        return !report.path("outcome").asText().equals("read") || bytesAreEqual(report, chip);
    }

    private static boolean bytesAreEqual(JsonNode report, Chip chip) {
        return chip.files().size() == report.path("files").size()
                && chip.files().entrySet().stream()
                        .allMatch(file -> report.path("files")
                                .path(file.getKey()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                                .path("sha256")
                                .asText()
                                .equals(hash(file.getValue())));
    }

    private static String hash(Octets bytes) {
        try {
            return Octets.of(MessageDigest.getInstance("SHA-256").digest(bytes.toArray()))
                    .toHex();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
