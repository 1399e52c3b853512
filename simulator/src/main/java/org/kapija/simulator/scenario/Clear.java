package org.kapija.simulator.scenario;

import org.kapija.simulator.traveller.Cast;

/** An ordinary crossing: nothing on any list, the guard lets the traveller pass. */
final class Clear implements Scenario {
    @Override
    public String name() {
        return "clear";
    }

    @Override
    public String proves() {
        return "Document, fingers, local search, the guard's decision and the record at central belong together.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        Crossing.searched(guard, traveller);
        var view = guard.seesStep("result");
        stage.check("the verdict is clear", Show.verdict(view).equals("clear"));
        stage.check("no candidate is shown", Show.candidate(view).isEmpty());
        stage.check("the whole list was searched", Show.covered(view) == 1.0);
        guard.letsPass();
        guard.sees("the barrier open", now -> stage.region().world().state().barrierOpen());
        guard.finishes();
        stage.booksAgree();
        stage.check("the whole crossing is at central", Crossing.recorded(stage) == 1);
    }
}
