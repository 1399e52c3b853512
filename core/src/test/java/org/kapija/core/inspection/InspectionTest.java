package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.EXPERT;
import static org.kapija.core.inspection.Counter.GUARD;
import static org.kapija.core.inspection.Counter.NO_REASON;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.discreet;
import static org.kapija.core.inspection.Counter.doubtful;
import static org.kapija.core.inspection.Counter.passport;
import static org.kapija.core.inspection.Counter.searching;
import static org.kapija.core.inspection.Counter.wanted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;

class InspectionTest {
    @Test
    void aPlacedDocumentOpensAnInspection() {
        var counter = new Counter().observe(new Observation.DocumentPlaced());
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Reading(1));
        assertThat(counter.open().step()).isEqualTo(Step.DOCUMENT);
        assertThat(counter.open().opened()).isEqualTo(Counter.NOON);
    }

    @Test
    void aSwipeWithoutAReportOfPlacingOpensOneToo() {
        var counter = new Counter().observe(new Observation.DocumentRead(passport(adult())));
        assertThat(counter.open().step()).isEqualTo(Step.INFORMATION);
    }

    @Test
    void aDocumentTakenAwayUnreadIsAwaitedAgain() {
        var counter =
                new Counter().observe(new Observation.DocumentPlaced()).observe(new Observation.DocumentRemoved());
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Waiting(1));
    }

    @Test
    void anUnreadableDocumentMayBeTriedAgainOrForgone() {
        var findings = List.of(Message.of("document.too-short"));
        var counter = new Counter().observe(new Observation.DocumentUnreadable(findings));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Unreadable(findings, 0, true));
        counter.command(given -> new Command.NoDocument(given, NoDocumentReason.DAMAGED));
        assertThat(counter.open().step()).isEqualTo(Step.INFORMATION);
    }

    @Test
    void somebodyWithoutADocumentIsInspectedLikeAnybody() {
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.LOST));
        counter.informed().hand().answered();
        assertThat(counter.open().step()).isEqualTo(Step.RESULT);
    }

    @Test
    void aSecondDocumentDoesNotReplaceTheFirst() {
        var counter = new Counter().read(passport(adult()));
        var decision = counter.offer(new Observation.DocumentRead(passport(Counter.aged(30))));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
    }

    @Test
    void aClearTravellerPasses() {
        var counter = searching().answered();
        counter.command(given -> new Command.Decide(given, Choice.PASS));
        assertThat(counter.open().outcome()).contains(new Outcome(Choice.PASS, GUARD));
        counter.command(Command.Finish::new);
        assertThat(counter.state()).isEqualTo(Inspection.idle());
    }

    @Test
    void theOfficerInformsInALanguageThatIsThere() {
        var refusal = new Counter().read(passport(adult())).refused(given -> new Command.Inform(given, "xx"));
        assertThat(refusal.rule()).isEqualTo(Rule.S7);
        assertThat(refusal.article()).contains("Regulation (EU) 2024/1358, Art. 42");
        assertThat(refusal.lift()).contains(Message.of("lift.interpreter"));
    }

    @Test
    void nothingIsDecidedWhileACandidateIsUnjudged() {
        var counter = searching().answered(wanted());
        for (Choice choice : Choice.values()) {
            var refusal = counter.refused(given -> new Command.Decide(given, choice));
            assertThat(refusal.rule()).isEqualTo(Rule.S1);
            assertThat(refusal.article()).contains("Regulation (EU) 2024/1358, Art. 38(4)");
        }
    }

    @Test
    void aConfirmedHitDoesNotPassUnlessItsAlertSaysSo() {
        var counter = searching().answered(wanted()).judged(wanted(), Judgement.SAME);
        var refusal = counter.refused(given -> new Command.Decide(given, Choice.PASS));
        assertThat(refusal.rule()).isEqualTo(Rule.ACTION);
        assertThat(refusal.lift()).contains(Message.of("lift.alert-owner", "confirm", "+381 11 000 000"));
        counter.command(given -> new Command.Decide(given, Choice.REFER));
    }

    @Test
    void aRejectedCandidatePasses() {
        searching()
                .answered(wanted())
                .judged(wanted(), Judgement.NOT_SAME)
                .command(given -> new Command.Decide(given, Choice.PASS));
    }

    @Test
    void aConfirmedDiscreetHitPasses() {
        searching()
                .answered(discreet())
                .judged(discreet(), Judgement.SAME)
                .command(given -> new Command.Decide(given, Choice.PASS));
    }

    @Test
    void aCandidateBelowStrongNeedsAnExpert() {
        var counter = searching().answered(doubtful()).judged(doubtful(), Judgement.NOT_SAME);
        assertThat(counter.open().step()).isEqualTo(Step.EXPERT);
        assertThat(counter.refused(given -> new Command.Decide(given, Choice.REFER))
                        .lift())
                .contains(Message.of("lift.expert"));
        counter.expertJudged(doubtful(), Judgement.NOT_SAME);
        assertThat(counter.open().step()).isEqualTo(Step.RESULT);
    }

    @Test
    void theExpertIsNoGuardAndNotTheOfficerWhoJudged() {
        var counter = searching().answered(doubtful());
        var own = new Command.Judge(counter.given(EXPERT), doubtful().alert(), Judgement.SAME, NO_REASON);
        assertThat(counter.offer(own)).isInstanceOf(Decision.Accepted.class);
        assertThat(counter.refused(GUARD, given -> expert(given, doubtful())).message())
                .isEqualTo(Message.of("refusal.not-expert"));
        assertThat(counter.refused(EXPERT, given -> expert(given, doubtful())).message())
                .isEqualTo(Message.of("refusal.same-person"));
        var supervisor = new Officer("RS-3001", Officer.Role.SUPERVISOR);
        assertThat(counter.offer(expert(counter.given(supervisor), doubtful()))).isInstanceOf(Decision.Accepted.class);
    }

    private static Command expert(Command.Given given, Candidate candidate) {
        return new Command.ExpertJudge(given, candidate.alert(), Judgement.SAME, NO_REASON);
    }

    @Test
    void theExpertsWordCounts() {
        var counter = searching()
                .answered(doubtful())
                .judged(doubtful(), Judgement.SAME)
                .expertJudged(doubtful(), Judgement.NOT_SAME);
        assertThat(counter.open().candidates().getFirst().conclusion()).contains(Judgement.NOT_SAME);
        counter.command(given -> new Command.Decide(given, Choice.PASS));
    }

    @Test
    void whoCannotTellNeedsAnExpert() {
        var counter = searching().answered(wanted()).judged(wanted(), Judgement.CANNOT_TELL);
        assertThat(counter.open().step()).isEqualTo(Step.EXPERT);
        assertThat(counter.open().candidates().getFirst().needsExpert()).isTrue();
    }

    @Test
    void aJudgementIsGivenOnce() {
        var counter = searching().answered(wanted()).judged(wanted(), Judgement.SAME);
        assertThat(counter.refused(given -> new Command.Judge(given, wanted().alert(), Judgement.NOT_SAME, NO_REASON))
                        .rule())
                .isEqualTo(Rule.STEP);
    }

    @Test
    void aCandidateThatIsNotThereCannotBeJudged() {
        var refusal = searching()
                .answered(wanted())
                .refused(given -> new Command.Judge(given, new AlertId("X-9"), Judgement.SAME, NO_REASON));
        assertThat(refusal.rule()).isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void theScoreIsHiddenUntilTheOfficersOwnJudgement() {
        var counter = searching().answered(wanted());
        assertThat(counter.open().candidates().getFirst().shownScore()).isEmpty();
        counter.judged(wanted(), Judgement.SAME);
        assertThat(counter.open().candidates().getFirst().shownScore()).contains(wanted().score());
    }

    @Test
    void aDoubleTapIsRefused() {
        var counter = searching().answered();
        var decide = new Command.Decide(counter.given(GUARD), Choice.PASS);
        assertThat(counter.offer(decide)).isInstanceOf(Decision.Accepted.class);
        assertThat(counter.offer(decide))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(Rule.STALE));
        assertThat(counter.journal().stream().filter(CaseEvent.Decided.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aPageOfTheFormerTravellerIsRefused() {
        var counter = searching().answered();
        var old = counter.given(GUARD);
        counter.command(given -> new Command.Abandon(given, Counter.LEFT)).read(passport(adult()));
        assertThat(counter.offer(new Command.Asylum(old))).isInstanceOf(Decision.Refused.class);
        assertThat(counter.offer(new Command.Finish(old))).isInstanceOf(Decision.Refused.class);
        assertThat(counter.open().protection()).isFalse();
    }

    @Test
    void helpAndLateAnswersDoNotMakeATapStale() {
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        counter.informed().hand().answered();
        var decide = new Command.Decide(counter.given(GUARD), Choice.REFER);
        counter.command(given -> new Command.Help(given, HelpKind.INTERPRETER))
                .observe(new Observation.PriorAnswered(
                        counter.open().id(),
                        List.of(new PriorAnswer("BA", PriorAnswer.Answer.NO_HIT, Optional.empty()))));
        assertThat(counter.offer(decide)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void helpWorksWithoutATraveller() {
        var counter = new Counter().command(given -> new Command.Help(given, HelpKind.DANGER));
        assertThat(counter.journal()).containsExactly(new HelpRequested(GUARD, HelpKind.DANGER));
        assertThat(counter.state()).isEqualTo(Inspection.idle());
    }

    @Test
    void anAbandonedInspectionIsRecordedAndOver() {
        var counter = searching().answered(wanted()).judged(wanted(), Judgement.NOT_SAME);
        counter.command(given -> new Command.Abandon(given, Sensitive.of("ran away")));
        assertThat(counter.state()).isEqualTo(Inspection.idle());
        assertThat(counter.journal().getLast()).isEqualTo(new CaseEvent.Abandoned(GUARD, Sensitive.of("ran away")));
    }

    @Test
    void anInspectionDoesNotEndEarlyWithACandidateNobodyJudgedOrOneThatWasConfirmed() {
        var counter = searching().answered(wanted());
        var unjudged = counter.refused(given -> new Command.Abandon(given, Counter.LEFT));
        assertThat(unjudged.rule()).isEqualTo(Rule.S1);
        assertThat(unjudged.message().key()).isEqualTo("refusal.abandon-unjudged");
        var confirmed =
                counter.judged(wanted(), Judgement.SAME).refused(given -> new Command.Abandon(given, Counter.LEFT));
        assertThat(confirmed.rule()).isEqualTo(Rule.S1);
        assertThat(confirmed.lift().map(Message::key)).contains("lift.follow-alert");
        counter.command(given -> new Command.Decide(given, Choice.REFER));
    }

    @Test
    void whoEndsAnInspectionEarlySaysWhy() {
        var refusal = searching().refused(given -> new Command.Abandon(given, Sensitive.of(" \t")));
        assertThat(refusal.message().key()).isEqualTo("refusal.no-reason");
        assertThat(refusal.lift().map(Message::key)).contains("lift.reason");
    }

    @Test
    void aSearchThatFailedLeavesTheDecisionToTheOfficer() {
        var counter = searching();
        counter.observe(new Observation.SearchFailed(
                counter.open().id(), counter.open().search().number(), Message.of("search.failed")));
        counter.command(given -> new Command.Decide(given, Choice.REFER));
    }

    @Test
    void anAnswerToAnotherSearchChangesNothing() {
        var counter = searching();
        var id = counter.open().id();
        var before = counter.state();
        counter.observe(new Observation.SearchAnswered(id, 7, Counter.answer(wanted())))
                .observe(new Observation.SearchAnswered(new InspectionId("ffffffff"), 1, Counter.answer(wanted())));
        assertThat(counter.state()).isEqualTo(before);
    }

    @Test
    void whatHappensToTheTerminalIsRecordedAndChangesNoInspection() {
        var counter = searching();
        var before = counter.state();
        counter.observe(new Observation.Noted(new TerminalEvent.HousingOpened()));
        assertThat(counter.journal().getLast()).isEqualTo(new TerminalEvent.HousingOpened());
        assertThat(counter.state()).isEqualTo(before);
    }
}
