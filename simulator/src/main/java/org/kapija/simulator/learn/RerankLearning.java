package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.PairFeatures;
import org.kapija.core.fingerprint.index.RerankWeights;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.core.value.Octets;
import org.kapija.simulator.learn.LogisticRegression.Example;

/**
 * Learns how much each thing counts that two laid-over fingers show, from pairs that the re-ranking meets: mates that
 * SourceAFIS accepts, and strangers that the rescoring lets through.
 */
final class RerankLearning {
    /**
     * Comparison scores, from and below, of the mates that are learned from: SourceAFIS accepts them, but only just.
     * The others lead their list under any weights.
     */
    private static final double ACCEPTED = 40;

    private static final double EASY = 90;

    /** Least agreement of a stranger that competes for the end of the list. */
    private static final float COMPETITOR = 16;

    /** Fingers are found in any rotation: were it weighed, the habits of synthetic hands would decide. */
    private static final int TURN = RerankWeights.FEATURES.indexOf("turn");

    private static final int DEVIATIONS = RerankWeights.FEATURES.indexOf("deviations");

    private final int matrix;
    private final List<List<Minutiae>> fingers;
    private final List<List<CodedFinger>> coded;

    /**
     * Prepares.
     *
     * @param fingers the prints of each
     */
    RerankLearning(CodeMatrix matrix, List<List<Minutiae>> fingers) {
        this.matrix = matrix.version();
        this.fingers = fingers.stream().filter(prints -> !prints.isEmpty()).toList();
        this.coded = this.fingers.parallelStream()
                .map(prints -> prints.stream()
                        .map(print -> CodedFinger.of(print, matrix))
                        .toList())
                .toList();
    }

    /**
     * Returns the weights in the order of {@link RerankWeights#FEATURES}; all mates weigh as much as all strangers.
     * What the pairs show is learned first; what the scan adds to that, second.
     */
    List<Double> weights() {
        double[] weights = LogisticRegression.weights(examples(eachFinger(this::mates), eachFinger(this::strangers)));
        var scan = new ScanLearning(
                matrix, coded, RerankWeights.of(DoubleStream.of(weights).boxed().toList()));
        double[] ranked = LogisticRegression.weights(
                examples(eachFinger(finger -> scan.mates(finger, this::hardMates)), eachFinger(scan::strangers)));
        // too few fingers to learn from rank nobody, and so tell nothing
        weights[DEVIATIONS] = ranked[0] > 0 ? ranked[1] / ranked[0] : 0;
        return DoubleStream.of(weights).boxed().toList();
    }

    private static List<Example> examples(List<List<float[]>> mates, List<List<float[]>> strangers) {
        long mateCount = mates.stream().mapToLong(List::size).sum();
        long strangerCount = strangers.stream().mapToLong(List::size).sum();
        var examples = new ArrayList<Example>();
        mates.forEach(shown -> shown.forEach(one -> examples.add(example(one, true, 1.0 / mateCount))));
        strangers.forEach(shown -> shown.forEach(one -> examples.add(example(one, false, 1.0 / strangerCount))));
        return examples;
    }

    private static Example example(float[] features, boolean genuine, double weight) {
        List<Double> values = IntStream.range(0, features.length)
                .mapToObj(at -> at == TURN ? 0.0 : features[at])
                .toList();
        return new Example(values, genuine, weight);
    }

    /** What is shown about one finger. */
    private interface Showing {
        List<float[]> of(int finger);
    }

    /** Looked at on all cores, listed in order. */
    private List<List<float[]>> eachFinger(Showing showing) {
        return IntStream.range(0, fingers.size())
                .parallel()
                .mapToObj(showing::of)
                .toList();
    }

    private List<float[]> mates(int finger) {
        List<CodedFinger> prints = coded.get(finger);
        var shown = new ArrayList<float[]>();
        for (int mine = 0; mine < prints.size(); mine++) {
            var features = new PairFeatures(prints.get(mine));
            hardMates(finger, mine).forEach(mate -> features.of(mate, 0).ifPresent(shown::add));
        }
        return shown;
    }

    /** Other prints of a finger that SourceAFIS accepts against one of them, but only just. */
    private List<CodedFinger> hardMates(int finger, int mine) {
        List<Template> templates =
                fingers.get(finger).stream().map(RerankLearning::template).toList();
        Probe probe = Probe.of(FingerPosition.UNKNOWN, templates.get(mine));
        return IntStream.range(0, templates.size())
                .filter(its ->
                        its != mine && hard(probe.compare(templates.get(its)).value()))
                .mapToObj(coded.get(finger)::get)
                .toList();
    }

    private static boolean hard(double score) {
        return score >= ACCEPTED && score < EASY;
    }

    /** The first print of this finger against the first of every other. */
    private List<float[]> strangers(int finger) {
        var features = new PairFeatures(coded.get(finger).getFirst());
        var shown = new ArrayList<float[]>();
        for (int other = 0; other < coded.size(); other++) {
            if (other != finger) {
                features.of(coded.get(other).getFirst(), COMPETITOR).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static Template template(Minutiae print) {
        return Template.read(Octets.of(NativeTemplate.write(print)))
                .orElseThrow(() -> new IllegalStateException("a template of minutiae could not be read"));
    }

    /** Returns the file that {@link RerankWeights} reads. */
    static String text(List<Double> weights, int version) {
        var text = new StringBuilder("# Weights of the re-ranking, see docs/identification.md\n");
        text.append("# Learned from synthetic fingers by ./kapija learn fingerprint-codes, for code matrix ")
                .append(version)
                .append('\n');
        for (int at = 0; at < weights.size(); at++) {
            text.append(String.format(Locale.ROOT, "%s %.4f", RerankWeights.FEATURES.get(at), weights.get(at)))
                    .append('\n');
        }
        return text.toString();
    }
}
