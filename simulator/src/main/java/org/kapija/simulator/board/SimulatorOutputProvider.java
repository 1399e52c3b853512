package org.kapija.simulator.board;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;

/** Makes outputs that drive a line of the simulated board. */
final class SimulatorOutputProvider extends DigitalOutputProviderBase implements DigitalOutputProvider {
    private final SharedLink link;

    SimulatorOutputProvider(SharedLink link) {
        super("simulator-digital-output", "Simulated digital outputs");
        this.link = link;
    }

    @Override
    public DigitalOutput create(DigitalOutputConfig config) {
        var output = new SimulatorOutput(link, this, config);
        context().registry().add(output);
        return output;
    }
}
