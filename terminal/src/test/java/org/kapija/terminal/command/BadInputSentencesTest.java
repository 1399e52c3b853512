package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.inspection.Observation;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.hardware.port.Reading;
import org.kapija.terminal.domain.DocumentInterpretation;

/** What was wrong, where, and what to do, in the words that people read. */
class BadInputSentencesTest {
    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private final DocumentInterpretation interpretation =
            new DocumentInterpretation(InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z")));

    @Test
    void aCyrillicLetterIsNamedWithItsPlace() {
        assertThat(findings(FIRST.replace("ERIKSSON", "ERIKSS\u041eN"), SECOND))
                .contains("Line 1, position 12: Cyrillic \u041e was read where only A-Z 0-9 < may stand."
                        + " Read the document again; if it stays so, have it examined.");
    }

    @Test
    void aWrongCheckDigitIsNamedWithItsPlaceAndWhatItShouldBe() {
        assertThat(findings(FIRST, SECOND.replace("L898902C36", "L898902C37")))
                .contains("Line 2, position 10: the check digit of this field should be 6, but 7 was read."
                        + " Read the document again; if it stays so, have it examined.");
    }

    @Test
    void aWrongLengthIsToldBesideTheRightOnes() {
        assertThat(findings(FIRST.substring(1), SECOND))
                .containsExactly("The lines read have 43 + 44 characters: expected 3 x 30 (card), 2 x 36 or 2 x 44"
                        + " (passport). Read the document again.");
    }

    @ParameterizedTest
    @EnumSource(ListVerdict.Kind.class)
    void aRefusedListIsNamedByItsNumberAndSaysWhatToDo(ListVerdict.Kind kind) {
        var refused = ListVerdict.Refused.of(kind, 8);
        var sentence = Sentence.of(kind == ListVerdict.Kind.INCOMPLETE_ALERT ? withFields(refused) : refused.message());
        assertThat(sentence)
                .containsIgnoringCase("list")
                .contains("8", "refused")
                .doesNotContain("{");
        assertThat(sentence).containsAnyOf("tell those who make the lists", "provision the terminal anew");
    }

    @ParameterizedTest
    @EnumSource(Reading.Reason.class)
    void aSwipeThatFailedNamesTheReaderAndSaysWhatToDo(Reading.Reason reason) {
        assertThat(Sentence.of(reason.message())).contains("reader", "swipe");
    }

    private static Message withFields(ListVerdict.Refused refused) {
        return new Message(refused.message().key(), Map.of("number", "8", "fields", "owner"));
    }

    private List<String> findings(String... lines) {
        var messages = switch (interpretation.of(Sensitive.of(List.of(lines)))) {
            case Observation.DocumentRead(var document) -> document.findings();
            case Observation.DocumentUnreadable(var why) -> why;
            default -> throw new AssertionError("not about a document");
        };
        return messages.stream().map(Sentence::of).toList();
    }
}
