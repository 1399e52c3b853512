package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.trust.Authority;
import org.kapija.core.document.trust.Examination;
import org.kapija.core.document.trust.Finding;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.document.trust.Voucher;

/**
 * An examination put into words or data; there is nothing about the holder in it.
 *
 * @param examination of one chip
 * @param store by which it was made
 */
record TrustReport(Examination examination, TrustStore store) {
    /** Returns whether no layer failed and the issuer is trusted: what a shell may ask, never a screen. */
    boolean believed() {
        return Arrays.stream(Layer.values()).noneMatch(layer -> examination.of(layer) == LayerVerdict.FAILED)
                && examination.of(Layer.ISSUER_TRUSTED) == LayerVerdict.PASSED;
    }

    String text() {
        var text = new StringBuilder();
        for (Layer layer : Layer.values()) {
            text.append(String.format(
                    "%-16s %s%n", layer.word(), examination.of(layer).word()));
            for (Finding finding : examination.findings(layer)) {
                text.append("  ").append(sentence(finding)).append('\n');
            }
        }
        examination
                .authority()
                .ifPresent(authority -> text.append("authority        ")
                        .append(authority.certificate().subject())
                        .append('\n'));
        return text.toString();
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ObjectNode layers = root.putObject("layers");
        for (Layer layer : Layer.values()) {
            ObjectNode line = layers.putObject(layer.word());
            line.put("verdict", examination.of(layer).word());
            ArrayNode findings = line.putArray("findings");
            examination.findings(layer).forEach(finding -> add(findings, finding));
        }
        examination.authority().ifPresent(authority -> add(root.putObject("authority"), authority));
        return root + "\n";
    }

    private static void add(ArrayNode findings, Finding finding) {
        findings.addObject()
                .put("reason", finding.reason().word())
                .put("verdict", finding.verdict().word())
                .put("sentence", sentence(finding));
    }

    private void add(ObjectNode line, Authority authority) {
        line.put("country", authority.certificate().country())
                .put("subject", authority.certificate().subject())
                .put("id", authority.certificate().id().toString());
        ArrayNode vouchers = line.putArray("vouchers");
        for (Voucher voucher : authority.vouchers()) {
            ObjectNode by = vouchers.addObject()
                    .put("by", voucher.by())
                    .put("since", voucher.first().toString());
            store.droppedAt(voucher).ifPresent(since -> by.put("noLongerListedSince", since.toString()));
        }
    }

    private static String sentence(Finding finding) {
        return finding.sentences().stream().map(Sentence::of).collect(Collectors.joining(" "));
    }
}
