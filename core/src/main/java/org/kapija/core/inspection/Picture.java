package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the world should be in a state.
 *
 * @param light of the lane
 * @param screen of the traveller
 * @param capture under way
 * @param look at the document that is to be read
 * @param chip to be read
 * @param search under way
 * @param question put to central
 * @param passed the inspection whose traveller may pass
 */
record Picture(
        Light light,
        TravellerScreen screen,
        Optional<Capture> capture,
        Optional<Effect.LookAtDocument> look,
        Optional<Effect.ExamineChip> chip,
        Optional<Effect.StartSearch> search,
        Optional<InspectionId> question,
        Optional<InspectionId> passed) {
    static Picture of(Inspection state) {
        Optional<Inspection.Open> open = state instanceof Inspection.Open some ? Optional.of(some) : Optional.empty();
        return new Picture(
                Light.of(state),
                TravellerScreen.of(state),
                open.flatMap(Inspection.Open::capture),
                open.flatMap(Picture::look),
                open.flatMap(Picture::chip),
                open.filter(some -> some.search() instanceof Search.Running)
                        .map(some ->
                                new Effect.StartSearch(some.id(), some.search().number())),
                open.filter(some -> some.prior() instanceof Prior.Asked).map(Inspection.Open::id),
                open.filter(some -> some.outcome().filter(Outcome::passes).isPresent())
                        .map(Inspection.Open::id));
    }

    /** Returns what turns the former picture into this one; what the traveller notices comes first. */
    List<Effect> since(Picture former) {
        List<Effect> effects = new ArrayList<>();
        if (light != former.light) {
            effects.add(new Effect.ShowLight(light));
        }
        if (!screen.equals(former.screen)) {
            effects.add(new Effect.ShowTraveller(screen));
        }
        added(former.passed, passed).ifPresent(_ -> effects.add(new Effect.OpenBarrier()));
        if (capture.isEmpty() && former.capture.isPresent()) {
            effects.add(new Effect.StopCapture());
        }
        added(former.capture, capture).map(Effect.StartCapture::new).ifPresent(effects::add);
        if (look.isEmpty() && former.look.isPresent()) {
            effects.add(new Effect.LookAway());
        }
        added(former.look, look).ifPresent(effects::add);
        if (chip.isEmpty() && former.chip.isPresent()) {
            effects.add(new Effect.LeaveChip());
        }
        added(former.chip, chip).ifPresent(effects::add);
        added(former.search, search).ifPresent(effects::add);
        added(former.question, question).map(Effect.AskPrior::new).ifPresent(effects::add);
        return effects;
    }

    private static Optional<Effect.LookAtDocument> look(Inspection.Open open) {
        return switch (open.document()) {
            case DocumentStatus.Reading(int laid) ->
                Optional.of(new Effect.LookAtDocument(new Laying(open.id(), laid), false));
            case DocumentStatus.Unreadable(var _, int laid, boolean lies)
            when lies -> Optional.of(new Effect.LookAtDocument(new Laying(open.id(), laid), true));
            case DocumentStatus.Unreadable _, DocumentStatus.Waiting _, DocumentStatus.Read _, DocumentStatus.None _ ->
                Optional.empty();
        };
    }

    private static Optional<Effect.ExamineChip> chip(Inspection.Open open) {
        return open.document() instanceof DocumentStatus.Read read && read.wantsChip()
                ? Optional.of(new Effect.ExamineChip(open.id(), read.document()))
                : Optional.empty();
    }

    private static <T> Optional<T> added(Optional<T> before, Optional<T> after) {
        return after.equals(before) ? Optional.empty() : after;
    }
}
