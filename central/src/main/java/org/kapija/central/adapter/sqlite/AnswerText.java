package org.kapija.central.adapter.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapija.core.inspection.PriorAnswer;

/** Answers in one column: {@code BA=hit=BA-2026-000001 RS=no-hit}. States, words and references hold no space. */
final class AnswerText {
    private AnswerText() {}

    static String written(List<PriorAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.state() + "=" + answer.answer().word()
                        + answer.reference().map(reference -> "=" + reference).orElse(""))
                .collect(Collectors.joining(" "));
    }

    static List<PriorAnswer> read(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(AnswerText::answer)
                .toList();
    }

    private static PriorAnswer answer(String part) {
        String[] fields = part.split("=", 3);
        return new PriorAnswer(
                fields[0],
                PriorAnswer.Answer.ofWord(fields[1]).orElse(PriorAnswer.Answer.NOT_REACHABLE),
                fields.length == 3 ? Optional.of(fields[2]) : Optional.empty());
    }
}
