package org.kapija.simulator.board;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalInputProviderBase;

/** Makes inputs that follow a line of the simulated board. */
final class SimulatorInputProvider extends DigitalInputProviderBase implements DigitalInputProvider {
    private final SharedLink link;

    SimulatorInputProvider(SharedLink link) {
        super("simulator-digital-input", "Simulated digital inputs");
        this.link = link;
    }

    @Override
    public DigitalInput create(DigitalInputConfig config) {
        var input = new SimulatorInput(link, this, config);
        context().registry().add(input);
        return input;
    }
}
