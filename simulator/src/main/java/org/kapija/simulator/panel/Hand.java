package org.kapija.simulator.panel;

import java.io.IOException;
import java.util.Optional;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.world.World;

/**
 * Carries out in the lane what was tapped in the panel.
 *
 * @param world the lane
 * @param cast whom the panel knows
 */
record Hand(World world, Cast cast) {
    /**
     * Does it.
     *
     * @throws IllegalArgumentException if it cannot be done: no such finger, fault or document
     * @throws java.util.NoSuchElementException if there is no such traveller
     * @throws IOException if a device cannot be plugged in again
     */
    void does(Act act) throws IOException {
        switch (act) {
            case Act.PlaceDocument(var traveller, var fault) -> world.placeDocument(cast.member(traveller), fault);
            case Act.RemoveDocument() -> world.removeDocument();
            case Act.PlaceFinger(var traveller, var position, var condition) ->
                world.placeFinger(cast.member(traveller), position, condition);
            case Act.LiftFinger() -> world.liftFinger();
            case Act.Network(var up) -> network(up);
            case Act.Case(var open) -> world.board().openCase(open);
            case Act.Scanner(var plugged, var fault) -> scanner(plugged, fault);
            case Act.Reader(var plugged, var fault) -> reader(plugged, fault);
            case Act.Pacing(var on) -> world.scanner().pace(on);
        }
    }

    private void network(boolean up) {
        if (up) {
            world.wan().restore();
        } else {
            world.wan().cut();
        }
    }

    private void scanner(boolean plugged, Optional<String> fault) throws IOException {
        fault.map(Fault::valueOf).ifPresent(world.scanner()::order);
        if (plugged) {
            world.scanner().plugIn();
        } else {
            world.scanner().unplug();
        }
    }

    private void reader(boolean plugged, Optional<String> fault) throws IOException {
        fault.map(Fault::valueOf).ifPresent(world.reader()::order);
        if (plugged) {
            world.reader().plugIn();
        } else {
            world.reader().unplug();
        }
    }
}
