package org.kapija.simulator.scenario;

import java.util.List;

/** Ten whole crossings while the line to central is cut; then it is mended and all of them arrive, once. */
final class OfflineTen implements Scenario {
    private static final List<String> WHO = List.of("t1", "t7", "t8", "t11", "t12", "t1", "t7", "t8", "t11", "t12");

    @Override
    public String name() {
        return "offline-ten";
    }

    @Override
    public String proves() {
        return "Without a network the lane works as before, and afterwards central has every entry exactly once.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        stage.networkCut();
        int before = stage.central().entries(stage.region().terminalId()).size();
        for (String id : WHO) {
            Crossing.cleared(guard, stage.traveller(id));
        }
        int waiting = Show.queue(guard.view());
        stage.check("the entries wait in the journal", waiting >= WHO.size());
        stage.check(
                "none of them is at central yet",
                stage.central().entries(stage.region().terminalId()).size() == before);
        stage.networkRestored();
        stage.booksAgree();
        stage.check("all ten crossings are at central", Crossing.recorded(stage) == WHO.size());
        stage.check("the list in hand is still there", Show.list(guard.view()) > 0);
    }
}
