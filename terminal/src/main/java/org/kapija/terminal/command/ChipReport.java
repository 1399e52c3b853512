package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipProof;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.NoDocument;
import org.kapija.hardware.port.ChipReading.NotRead;
import org.kapija.hardware.port.ChipReading.Read;

/**
 * What became of a chip put into words or data. Layers that need the issuer's signature stay "not done" here: only the
 * chip was examined.
 *
 * @param reading what the reader brought
 */
record ChipReport(ChipReading reading) {
    /** Whether the chip was read and nothing it tried to prove failed. */
    boolean fine() {
        return reading instanceof Read read && !outcomes(read.proof()).contains(Outcome.FAILED);
    }

    /** What can be said layer by layer from the chip alone. */
    Map<Layer, LayerVerdict> layers() {
        Map<Layer, LayerVerdict> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, LayerVerdict.NOT_DONE);
        }
        layers.put(Layer.READ, reading instanceof Read ? LayerVerdict.PASSED : LayerVerdict.FAILED);
        if (reading instanceof Read read && outcomes(read.proof()).contains(Outcome.FAILED)) {
            layers.put(Layer.CHIP_GENUINE, LayerVerdict.FAILED); // a proof is good for no more than its key is
        }
        return layers;
    }

    private static List<Outcome> outcomes(ChipProof proof) {
        return List.of(proof.active(), proof.agreement(), proof.mapping());
    }

    String text() {
        return switch (reading) {
            case NoDocument _ -> "no document\n";
            case NotRead(ChipReading.Reason reason) ->
                "not read: " + reason.word() + "\n  ! " + Sentence.of(reason.message()) + "\n";
            case Read read -> text(read);
        };
    }

    private String text(Read read) {
        var text = new StringBuilder("read by " + read.access().way().word() + ", "
                + read.effort().commands() + " commands in "
                + read.effort().took().toMillis() + " ms\n");
        read.files().reveal().forEach((file, bytes) -> row(text, file.word(), bytes.size() + " bytes"));
        read.missing().forEach(file -> row(text, file.word(), "listed, not handed out"));
        row(text, "active authentication", read.proof().active().word());
        row(text, "chip authentication", read.proof().agreement().word());
        row(text, "mapping proof", read.proof().mapping().word());
        layers().forEach((layer, verdict) -> row(text, layer.word(), verdict.word()));
        if (read.access().paceWithheld()) {
            text.append("  ! the chip has PACE and did not offer it: somebody may have held the offer back\n");
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append(String.format("  %-22s %s%n", name, value));
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        switch (reading) {
            case NoDocument _ -> root.put("outcome", "no-document");
            case NotRead(ChipReading.Reason reason) ->
                root.put("outcome", "not-read")
                        .put("reason", reason.word())
                        .put("sentence", Sentence.of(reason.message()));
            case Read read -> write(read, root.put("outcome", "read"));
        }
        ObjectNode verdicts = root.putObject("layers");
        layers().forEach((layer, verdict) -> verdicts.put(layer.word(), verdict.word()));
        return root + "\n";
    }

    private static void write(Read read, ObjectNode root) {
        root.putObject("access")
                .put("way", read.access().way().word())
                .put("scheme", read.access().scheme())
                .put("paceWithheld", read.access().paceWithheld());
        root.putObject("proof")
                .put("active", read.proof().active().word())
                .put("agreement", read.proof().agreement().word())
                .put("mapping", read.proof().mapping().word());
        ObjectNode files = root.putObject("files");
        read.files()
                .reveal()
                .forEach((file, bytes) ->
                        files.putObject(file.word()).put("bytes", bytes.size()).put("sha256", hash(bytes)));
        var missing = root.putArray("missing");
        read.missing().forEach(file -> missing.add(file.word()));
        root.putObject("effort")
                .put("commands", read.effort().commands())
                .put("starts", read.effort().starts())
                .put("extended", read.effort().extended())
                .put("millis", read.effort().took().toNanos() / 1e6);
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
