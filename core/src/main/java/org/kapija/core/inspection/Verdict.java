package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Freshness;

/**
 * What the terminal suggests to the officer; it decides nothing.
 *
 * @param colour in one word
 * @param reasons in sentences, the gravest first; also what is worth knowing though clear
 */
public record Verdict(Colour colour, List<Message> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The suggestion in one word, from light to grave. */
    public enum Colour {
        /** Nothing speaks against passing. */
        CLEAR,
        /** Not enough is known to say. */
        NOT_DETERMINED,
        /** Something wants a look. */
        CHECK,
        /** A hit was confirmed. */
        STOP;

        /** Returns the word used in data, such as {@code not-determined}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the suggestion for a state. */
    public static Verdict of(Open inspection) {
        List<Reason> reasons = new ArrayList<>();
        candidates(inspection, reasons);
        document(inspection.document(), reasons);
        search(inspection.search(), reasons);
        fingers(inspection, reasons);
        if (inspection.protection()) {
            reasons.add(new Reason(Colour.CHECK, Message.of("verdict.protection")));
        }
        Colour gravest =
                reasons.stream().map(Reason::colour).max(Colour::compareTo).orElse(Colour.CLEAR);
        List<Message> sentences = reasons.stream()
                .sorted((one, other) -> other.colour().compareTo(one.colour()))
                .map(Reason::sentence)
                .toList();
        return new Verdict(gravest, sentences);
    }

    private record Reason(Colour colour, Message sentence) {}

    private static void candidates(Open inspection, List<Reason> reasons) {
        for (AssessedCandidate assessed : inspection.candidates()) {
            String alert = assessed.candidate().alert().value();
            if (!assessed.judged()) {
                reasons.add(new Reason(Colour.CHECK, Message.of("verdict.candidate", "alert", alert)));
            } else if (assessed.confirmed()) {
                Colour colour = assessed.candidate().passAfterConfirmation() ? Colour.CHECK : Colour.STOP;
                reasons.add(new Reason(colour, Message.of("verdict.hit", "alert", alert)));
            } else if (assessed.conclusion()
                    .filter(Judgement.CANNOT_TELL::equals)
                    .isPresent()) {
                reasons.add(new Reason(Colour.CHECK, Message.of("verdict.cannot-tell", "alert", alert)));
            }
        }
    }

    private static void document(DocumentStatus document, List<Reason> reasons) {
        switch (document) {
            case DocumentStatus.Waiting _, DocumentStatus.Reading _ ->
                reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of("verdict.document-awaited")));
            case DocumentStatus.Unreadable _ ->
                reasons.add(new Reason(Colour.CHECK, Message.of("verdict.document-unreadable")));
            case DocumentStatus.None(NoDocumentReason reason) ->
                reasons.add(new Reason(Colour.CHECK, Message.of("verdict.no-document." + reason.word())));
            case DocumentStatus.Read read -> {
                boolean failed =
                        Arrays.stream(Layer.values()).anyMatch(layer -> read.verdict(layer) == LayerVerdict.FAILED);
                if (failed || !read.document().findings().isEmpty()) {
                    reasons.add(new Reason(Colour.CHECK, Message.of("verdict.document-doubtful")));
                }
            }
        }
    }

    private static void search(Search search, List<Reason> reasons) {
        switch (search) {
            case Search.NotStarted _, Search.Running _ ->
                reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of("verdict.not-searched")));
            case Search.Failed(var _, Message why) -> {
                reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of("verdict.search-failed")));
                reasons.add(new Reason(Colour.NOT_DETERMINED, why));
            }
            case Search.Answered answered -> answered(answered.answer(), reasons);
        }
    }

    private static void answered(SearchAnswer answer, List<Reason> reasons) {
        if (answer.covered() < 1) {
            String percent = Long.toString((long) Math.floor(answer.covered() * 100));
            reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of("verdict.not-covered", "percent", percent)));
        }
        if (!answer.freshness().provesAbsence()) {
            String key = answer.freshness() == Freshness.NONE ? "verdict.no-list" : "verdict.old-list";
            reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of(key)));
        }
    }

    private static void fingers(Open inspection, List<Reason> reasons) {
        if (inspection.language().isEmpty() || !inspection.fingersSettled()) {
            return;
        }
        boolean none = inspection.fingers().stream().allMatch(finger -> finger.state() == Finger.State.NOT_CAPTURED);
        if (inspection.fingers().isEmpty()) {
            reasons.add(new Reason(Colour.CLEAR, Message.of("verdict.below-age"))); // the law wants it so: no doubt
        } else if (none) {
            reasons.add(new Reason(Colour.NOT_DETERMINED, Message.of("verdict.no-finger")));
        }
    }
}
