package org.kapija.core.inspection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.journal.Incident;
import org.kapija.core.message.Catalogue;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.ListVerdict;

/** Whatever is said has a sentence, and every refusal can be heard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTest {
    private final Map<String, String> english = Catalogue.read("en");
    private final Set<Inspection> states = Exploration.whole().states();
    private final Set<Refusal> refusals = states.stream()
            .flatMap(state -> Stream.concat(Exploration.inputs(state).stream(), absurd(state))
                    .map(input -> Inspection.next(state, input, Exploration.CIRCUMSTANCES)))
            .filter(Decision.Refused.class::isInstance)
            .map(decision -> ((Decision.Refused) decision).refusal())
            .collect(toSet());

    private static Stream<Input> absurd(Inspection state) {
        var given = Exploration.given(state, Counter.GUARD);
        var expert = Exploration.given(state, Counter.EXPERT);
        var page = new Command.Given(Counter.GUARD, given.inspection(), given.revision() + 1);
        return Stream.of(
                new Command.Finish(page),
                new Command.Inform(given, "tlh"),
                new Command.Abandon(given, Counter.NO_REASON),
                new Command.Judge(expert, Exploration.POSSIBLE.alert(), Judgement.SAME, Counter.NO_REASON));
    }

    @Test
    void everyRefusalAndWhoLiftsItHaveASentence() {
        assertThat(refusals.stream()
                        .flatMap(refusal -> Stream.concat(Stream.of(refusal.message()), refusal.lift().stream())))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(english).containsKey(message.key()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsHeard(Rule rule) {
        assertThat(refusals).extracting(Refusal::rule).contains(rule);
    }

    @Test
    void safeguardsCiteTheLawAndTheRestSaysWhatToDo() {
        assertThat(refusals)
                .allMatch(refusal -> refusal.article().isPresent()
                        == Exploration.PROFILE.articles().containsKey(refusal.rule()));
    }

    @Test
    void everyReasonOfAVerdictHasASentence() {
        assertThat(states.stream()
                        .filter(Inspection.Open.class::isInstance)
                        .flatMap(open -> Verdict.of((Inspection.Open) open).reasons().stream())
                        .map(Message::key)
                        .filter(key -> key.startsWith("verdict."))
                        .distinct())
                .hasSizeGreaterThan(8)
                .allSatisfy(key -> assertThat(english).containsKey(key));
        for (NoDocumentReason reason : NoDocumentReason.values()) {
            assertThat(english).containsKey("verdict.no-document." + reason.word());
        }
        assertThat(english).containsKeys("verdict.not-covered", "verdict.no-list", "verdict.old-list");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfAlertSaysWhatIsForbidden(AlertKind kind) {
        assertThat(english).containsKey(kind.forbidden().key());
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalOfAListHasASentence(ListVerdict.Kind kind) {
        assertThat(english).containsKey("list." + kind.word());
    }

    @ParameterizedTest
    @EnumSource
    void everyIncidentHasASentence(Incident.Kind kind) {
        assertThat(english).containsKey("incident." + kind.word());
    }

    @Test
    void whatTheWireSaysHasASentence() {
        assertThat(english).containsKeys("wire.too-long", "wire.malformed", "wire.bad-signature");
    }
}
