package org.kapija.core.fingerprint.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How much each thing counts that two paired fingers show: a logistic regression learned on synthetic fingers
 * ({@code ./kapija learn fingerprint-codes}).
 */
public final class RerankWeights {
    /** What is weighed, in order; {@code docs/identification.md} says what each means. */
    public static final List<String> FEATURES = List.of(
            "agreement",
            "matched",
            "fit",
            "likelihood",
            "probe-unmatched",
            "other-unmatched",
            "share-matched",
            "agreeing",
            "turn",
            "log-matched",
            "deviations");

    /** Place of the rescoring's own score among the features. */
    static final int AGREEMENT = FEATURES.indexOf("agreement");

    /** Place of the scan's score among the features: it is of all minutiae and asks for no place. */
    static final int DEVIATIONS = FEATURES.indexOf("deviations");

    private static final String SHIPPED = "rerank.weights";

    private final float[] weights;

    private RerankWeights(float[] weights) {
        this.weights = weights;
    }

    /** Weights in the order of {@link #FEATURES}. */
    public static RerankWeights of(List<Double> weights) {
        if (weights.size() != FEATURES.size()) {
            throw new IllegalArgumentException("weights: " + weights.size() + ", expected " + FEATURES.size());
        }
        float[] numbers = new float[weights.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = weights.get(at).floatValue();
        }
        return new RerankWeights(numbers);
    }

    /** Reads the weights this version ships. */
    public static RerankWeights shipped() {
        try (var from = Objects.requireNonNull(RerankWeights.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(from);
        } catch (IOException broken) {
            throw new UncheckedIOException("this program's " + SHIPPED + " is damaged: install it again", broken);
        }
    }

    /**
     * Reads weights, a line each: name, blank, number; lines that begin with # are comments.
     *
     * @throws IOException if a weight is missing or unknown
     */
    public static RerankWeights read(InputStream from) throws IOException {
        float[] weights = new float[FEATURES.size()];
        int read = 0;
        var lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.strip().split("\\s+", -1);
            int at = FEATURES.indexOf(words[0]);
            if (at >= 0 && words.length == 2) {
                weights[at] = Float.parseFloat(words[1]);
                read++;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IOException("no weight: " + line);
            }
        }
        if (read != weights.length) {
            throw new IOException(read + " of " + weights.length + " weights");
        }
        return new RerankWeights(weights);
    }

    /** Returns the weighted sum: the greater, the likelier one finger. */
    float weigh(float[] features) {
        float sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return sum;
    }
}
