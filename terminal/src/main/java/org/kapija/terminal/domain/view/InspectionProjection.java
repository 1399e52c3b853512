package org.kapija.terminal.domain.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.Circumstances;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.FingerReason;
import org.kapija.core.inspection.HelpKind;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.OfferedAction;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.Prior;
import org.kapija.core.inspection.Search;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.inspection.Verdict;
import org.kapija.core.value.Sensitive;
import org.kapija.terminal.domain.view.InspectionView.ActionView;
import org.kapija.terminal.domain.view.InspectionView.DocumentView;
import org.kapija.terminal.domain.view.InspectionView.FieldsView;
import org.kapija.terminal.domain.view.InspectionView.FingerView;
import org.kapija.terminal.domain.view.InspectionView.InformationView;
import org.kapija.terminal.domain.view.InspectionView.LayerView;
import org.kapija.terminal.domain.view.InspectionView.OutcomeView;
import org.kapija.terminal.domain.view.InspectionView.PriorAnswerView;
import org.kapija.terminal.domain.view.InspectionView.PriorView;

/** Shows one open inspection. */
final class InspectionProjection {
    private static final Sensitive<String> NOTHING = Sensitive.of("");
    private static final FieldsView NO_FIELDS = new FieldsView("", "", NOTHING, NOTHING, NOTHING, "", NOTHING, "", "");

    private InspectionProjection() {}

    static InspectionView of(Inspection.Open open, Optional<Officer> officer, Circumstances circumstances) {
        var verdict = Verdict.of(open);
        return new InspectionView(
                open.id().value(),
                open.revision(),
                open.opened(),
                open.step().word(),
                document(open.document()),
                new InformationView(
                        open.language().orElse(circumstances.languages().getFirst()),
                        circumstances.languages(),
                        open.language().isPresent()),
                open.fingers().stream().map(InspectionProjection::finger).toList(),
                answer(open),
                prior(open.prior()),
                verdict.colour().word(),
                verdict.reasons(),
                open.protection(),
                open.help().stream().sorted().map(HelpKind::word).toList(),
                open.outcome()
                        .map(outcome -> new OutcomeView(
                                outcome.choice().word(), outcome.by().id())),
                officer.map(by -> actions(open, by, circumstances)).orElse(List.of()));
    }

    private static DocumentView document(DocumentStatus status) {
        return switch (status) {
            case DocumentStatus.Waiting _ -> bare("waiting");
            case DocumentStatus.Reading _ -> bare("reading");
            case DocumentStatus.None _ -> bare("none");
            case DocumentStatus.Unreadable(var findings, var _, var _) ->
                new DocumentView("unreadable", Optional.empty(), NO_FIELDS, List.of(), findings);
            case DocumentStatus.Read read ->
                new DocumentView(
                        "read",
                        Optional.of(read.document().format()),
                        fields(read.document().fields()),
                        Arrays.stream(Layer.values())
                                .map(layer -> new LayerView(
                                        layer.word(), read.verdict(layer).word()))
                                .toList(),
                        read.findings());
        };
    }

    private static DocumentView bare(String state) {
        return new DocumentView(state, Optional.empty(), NO_FIELDS, List.of(), List.of());
    }

    private static FieldsView fields(TravelDocument.Fields fields) {
        return new FieldsView(
                fields.code(),
                fields.issuer(),
                fields.number(),
                fields.surname(),
                fields.given(),
                fields.nationality(),
                fields.birth(),
                fields.sex(),
                fields.expiry());
    }

    private static FingerView finger(Finger finger) {
        return new FingerView(
                finger.position().code(),
                finger.state().word(),
                finger.tries(),
                finger.instruction().filter(help -> help != Instruction.NONE).map(Instruction::message),
                finger.reason().map(FingerReason::word));
    }

    private static Optional<AnswerView> answer(Inspection.Open open) {
        return switch (open.search()) {
            case Search.NotStarted _, Search.Running _, Search.Failed _ -> Optional.empty();
            case Search.Answered answered -> Optional.of(AnswerView.of(answered, open.fingers()));
        };
    }

    private static PriorView prior(Prior prior) {
        return switch (prior) {
            case Prior.NotAsked _ -> new PriorView("not-asked", List.of());
            case Prior.Asked _ -> new PriorView("asked", List.of());
            case Prior.Unreachable _ -> new PriorView("unreachable", List.of());
            case Prior.Answered(var answers) ->
                new PriorView(
                        "answered",
                        answers.stream()
                                .map(answer -> new PriorAnswerView(
                                        answer.state(), answer.answer().word(), answer.reference()))
                                .toList());
        };
    }

    private static List<ActionView> actions(Inspection.Open open, Officer officer, Circumstances circumstances) {
        return OfferedAction.all(open, officer, circumstances).stream()
                .map(InspectionProjection::action)
                .toList();
    }

    private static ActionView action(OfferedAction action) {
        return new ActionView(
                action.command(),
                action.option().map(Choice::word),
                action.refusal().isEmpty(),
                action.refusal().map(RefusalView::of));
    }
}
