package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Candidate;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.message.Message;

/**
 * A search put into words or data.
 *
 * @param probes files as they were named on the command line
 * @param search what was found
 * @param top number of candidates shown at most, 1 or more
 */
record SearchReport(List<Path> probes, Search search, int top) {
    private static final Message FOREIGN = Message.of("identification.foreign");

    /** Behind the name of a reference that is foreign minutiae. */
    private static final String MARK = " *";

    /** Returns a sentence for every file that could not be used, and one on files left out. */
    List<String> complaints() {
        var unusable = search.unusable().stream().map(each -> each.file() + ": " + Sentence.of(each.why()));
        var others = search.others() == 0
                ? Stream.<String>empty()
                : Stream.of(search.others() + " files of the gallery hold no fingers and were left out.");
        return Stream.concat(unusable, others).toList();
    }

    String table() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d probe(s), %s; %d references searched%s, %.1f %% of the gallery%n",
                search.probes(),
                fusion(),
                search.references(),
                ofWhichForeign(),
                100 * search.answer().coverage()));
        text.append(String.format("%4s  %-24s %8s  %-9s %s%n", "rank", "reference", "score", "class", "odds"));
        int rank = 1;
        for (Candidate candidate : shown()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%4d  %-24s %8.1f  %-9s %s%n",
                    rank++,
                    candidate.subject() + (foreign(candidate) ? MARK : ""),
                    candidate.score().value(),
                    candidate.certainty().word(),
                    candidate.certainty() == Certainty.NONE ? "" : Sentence.of(candidate.odds())));
        }
        search.foreign().probes().forEach(probe -> line(text, probe + ": " + Sentence.of(FOREIGN)));
        if (!search.foreign().references().isEmpty()) {
            line(text, "*: " + Sentence.of(FOREIGN));
        }
        search.answer().gap().ifPresent(gap -> line(text, Sentence.of(gap)));
        return text.toString();
    }

    private String ofWhichForeign() {
        int files = search.foreign().references().size();
        return files == 0 ? "" : " (" + files + " files of them minutiae of another vendor, marked *)";
    }

    private static void line(StringBuilder text, String sentence) {
        text.append(sentence).append(System.lineSeparator());
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode named = root.putArray("probe");
        probes.forEach(probe -> named.add(FingerFile.stem(probe)));
        root.put("gallery", search.references());
        root.put("covered", search.answer().coverage());
        root.put("fusion", fusion());
        addForeign(root);
        ArrayNode candidates = root.putArray("candidates");
        for (Candidate candidate : shown()) {
            candidates
                    .addObject()
                    .put("reference", candidate.subject())
                    .put("score", Math.round(10 * candidate.score().value()) / 10.0)
                    .put("class", candidate.certainty().word())
                    .put("data", foreign(candidate) ? "foreign minutiae" : "image");
        }
        return root + System.lineSeparator();
    }

    private void addForeign(ObjectNode root) {
        if (search.foreign().probes().isEmpty() && search.foreign().references().isEmpty()) {
            return;
        }
        ObjectNode foreign = root.putObject("foreign").put("meaning", Sentence.of(FOREIGN));
        ArrayNode named = foreign.putArray("probes");
        search.foreign().probes().forEach(probe -> named.add(FingerFile.stem(probe)));
        ArrayNode references = foreign.putArray("references");
        search.foreign().references().forEach(references::add);
    }

    private boolean foreign(Candidate candidate) {
        return search.foreign().references().contains(candidate.subject());
    }

    private List<Candidate> shown() {
        return search.answer().ranking().stream().limit(top).toList();
    }

    private String fusion() {
        return search.probes() > 1 ? "best of " + search.probes() + " probes for each reference" : "no fusion";
    }
}
