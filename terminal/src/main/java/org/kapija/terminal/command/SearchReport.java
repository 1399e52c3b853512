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

/**
 * A search put into words or data.
 *
 * @param probes files as they were named on the command line
 * @param search what was found
 * @param top number of candidates shown at most, 1 or more
 */
record SearchReport(List<Path> probes, Search search, int top) {
    /** Returns a sentence for every file that could not be used, and one on files left out. */
    List<String> complaints() {
        var holes = search.holes().stream().map(hole -> switch (hole) {
            case FingerFile.Hole(var path, var why) -> path + ": " + Sentence.of(why);
            case FingerFile.Other(var path, var why) -> path + ": " + Sentence.of(why);
            case FingerFile.Finger(var path, var _) -> path + ": usable";
        });
        var others = search.others() == 0
                ? Stream.<String>empty()
                : Stream.of(search.others() + " files of the gallery are no pictures and were left out.");
        return Stream.concat(holes, others).toList();
    }

    String table() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d probe(s), %s; %d references searched, %.1f %% of the gallery%n",
                search.probes(),
                fusion(),
                search.references(),
                100 * search.answer().coverage()));
        text.append(String.format("%4s  %-24s %8s  %-9s %s%n", "rank", "reference", "score", "class", "odds"));
        int rank = 1;
        for (Candidate candidate : shown()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%4d  %-24s %8.1f  %-9s %s%n",
                    rank++,
                    candidate.subject(),
                    candidate.score().value(),
                    candidate.certainty().word(),
                    candidate.certainty() == Certainty.NONE ? "" : Sentence.of(candidate.odds())));
        }
        search.answer().gap().ifPresent(gap -> text.append(Sentence.of(gap)).append(System.lineSeparator()));
        return text.toString();
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        ArrayNode named = root.putArray("probe");
        probes.forEach(probe -> named.add(FingerFile.stem(probe)));
        root.put("gallery", search.references());
        root.put("covered", search.answer().coverage());
        root.put("fusion", fusion());
        ArrayNode candidates = root.putArray("candidates");
        for (Candidate candidate : shown()) {
            candidates
                    .addObject()
                    .put("reference", candidate.subject())
                    .put("score", Math.round(10 * candidate.score().value()) / 10.0)
                    .put("class", candidate.certainty().word());
        }
        return root + System.lineSeparator();
    }

    private List<Candidate> shown() {
        return search.answer().ranking().stream().limit(top).toList();
    }

    private String fusion() {
        return search.probes() > 1 ? "best of " + search.probes() + " probes for each reference" : "no fusion";
    }
}
