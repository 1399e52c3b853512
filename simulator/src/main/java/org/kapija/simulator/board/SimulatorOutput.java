package org.kapija.simulator.board;

import com.pi4j.context.Context;
import com.pi4j.exception.InitializeException;
import com.pi4j.exception.ShutdownException;
import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;

/** An output of the simulated board, requested with its first level so that it never glitches at start. */
final class SimulatorOutput extends DigitalOutputBase {
    private final SharedLink link;

    SimulatorOutput(SharedLink link, DigitalOutputProvider provider, DigitalOutputConfig config) {
        super(provider, config);
        this.link = link;
    }

    @Override
    public DigitalOutput initialize(Context context) throws InitializeException {
        try {
            link.get().claimOutput(config().bcm(), config().initialState() == DigitalState.HIGH);
        } catch (java.io.IOException e) {
            throw new InitializeException(e);
        }
        return super.initialize(context);
    }

    @Override
    public DigitalOutput state(DigitalState state) throws IOException {
        try {
            link.get().write(config().bcm(), state == DigitalState.HIGH);
        } catch (java.io.IOException e) {
            throw new IOException("line " + config().bcm() + " of the simulated board: " + e.getMessage(), e);
        }
        return super.state(state);
    }

    @Override
    public DigitalOutput shutdownInternal(Context context) throws ShutdownException {
        super.shutdownInternal(context);
        try {
            link.get().release(config().bcm());
        } catch (java.io.IOException e) {
            throw new ShutdownException(e);
        }
        return this;
    }
}
