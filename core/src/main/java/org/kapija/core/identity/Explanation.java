package org.kapija.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.identity.name.NameComparison.Aligned;
import org.kapija.core.identity.name.TokenEvidence;
import org.kapija.core.message.Message;

/** Why a person was found, in sentences; they count words and never repeat one. */
public final class Explanation {
    private Explanation() {}

    /** Returns the sentences: the words of the names, strongest first, then birth, sex and nationality. */
    public static List<Message> of(PersonHit hit) {
        List<Message> sentences = new ArrayList<>(words(hit.name().words()));
        sentences.add(hit.birth().message());
        if (hit.sex() != Agreement.UNKNOWN) {
            sentences.add(Message.of("person.sex." + hit.sex().word()));
        }
        if (hit.nationality() != Agreement.UNKNOWN) {
            sentences.add(Message.of("person.nationality." + hit.nationality().word()));
        }
        return sentences;
    }

    private static List<Message> words(List<Aligned> words) {
        Map<Integer, List<TokenEvidence>> kinds = new TreeMap<>();
        for (Aligned word : words) {
            kinds.computeIfAbsent(rank(word.evidence()), _ -> new ArrayList<>()).add(word.evidence());
        }
        return kinds.values().stream().map(Explanation::sentence).toList();
    }

    private static int rank(TokenEvidence evidence) {
        return switch (evidence) {
            case TokenEvidence.Exact _ -> 0;
            case TokenEvidence.Variant _ -> 1;
            case TokenEvidence.SameSkeleton _ -> 2;
            case TokenEvidence.Truncated _ -> 3;
            case TokenEvidence.Edits _ -> 4;
            case TokenEvidence.Initial _ -> 5;
            case TokenEvidence.Missing _ -> 6;
            case TokenEvidence.Different _ -> 7;
        };
    }

    private static Message sentence(List<TokenEvidence> alike) {
        String words = Integer.toString(alike.size());
        return switch (alike.getFirst()) {
            case TokenEvidence.Exact _ -> Message.of("person.name.exact", "words", words);
            case TokenEvidence.Variant _ -> Message.of("person.name.variant", "words", words);
            case TokenEvidence.SameSkeleton _ -> Message.of("person.name.same-consonants", "words", words);
            case TokenEvidence.Truncated _ -> Message.of("person.name.truncated", "words", words);
            case TokenEvidence.Edits _ ->
                Message.of("person.name.edits", "words", words, "letters", Integer.toString(letters(alike)));
            case TokenEvidence.Initial _ -> Message.of("person.name.initial", "words", words);
            case TokenEvidence.Missing _ -> Message.of("person.name.missing", "words", words);
            case TokenEvidence.Different _ -> Message.of("person.name.different", "words", words);
        };
    }

    private static int letters(List<TokenEvidence> alike) {
        return alike.stream()
                .mapToInt(evidence -> evidence instanceof TokenEvidence.Edits(int letters) ? letters : 0)
                .sum();
    }
}
