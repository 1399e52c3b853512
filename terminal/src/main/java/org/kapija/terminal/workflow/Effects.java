package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.inspection.Capture;
import org.kapija.core.inspection.Effect;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.Light;
import org.kapija.core.inspection.TravellerScreen;

/**
 * Where effects go. Each receiver hands off at once: the desk never waits for a lamp.
 *
 * @param finger which finger to wait for, if any
 * @param look which document to look at through the camera, if any
 * @param chip which document's chip to read, if any
 * @param search searches the watchlist
 * @param light shows a light
 * @param barrier opens the barrier once
 * @param traveller shows the traveller's screen
 */
public record Effects(
        Consumer<Optional<Capture>> finger,
        Consumer<Optional<Effect.LookAtDocument>> look,
        Consumer<Optional<Effect.ExamineChip>> chip,
        Searching search,
        Consumer<Light> light,
        Runnable barrier,
        Consumer<TravellerScreen> traveller) {
    /** Searches the watchlist with what an inspection has. */
    public interface Searching {
        /** Prepares for the search with the fingers captured so far. */
        void prepare(Inspection.Open inspection);

        /** Searches; the answer comes as an observation. */
        void start(Inspection.Open inspection, int search);

        /** The traveller is gone: whatever was prepared is dropped. */
        void forget();
    }

    /** Does one effect, except asking central, which the journal entry itself has done. */
    void perform(Effect effect, Inspection after) {
        switch (effect) {
            case Effect.StartCapture(Capture capture) -> finger.accept(Optional.of(capture));
            case Effect.StopCapture _ -> finger.accept(Optional.empty());
            case Effect.LookAtDocument wish -> look.accept(Optional.of(wish));
            case Effect.LookAway _ -> look.accept(Optional.empty());
            case Effect.ExamineChip wish -> chip.accept(Optional.of(wish));
            case Effect.LeaveChip _ -> chip.accept(Optional.empty());
            case Effect.StartSearch(var _, int number) -> {
                if (after instanceof Inspection.Open open) {
                    search.start(open, number);
                }
            }
            case Effect.ShowLight(Light shown) -> light.accept(shown);
            case Effect.OpenBarrier _ -> barrier.run();
            case Effect.ShowTraveller(TravellerScreen screen) -> traveller.accept(screen);
            case Effect.AskPrior _ -> {}
        }
    }
}
