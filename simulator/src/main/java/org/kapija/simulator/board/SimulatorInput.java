package org.kapija.simulator.board;

import com.pi4j.context.Context;
import com.pi4j.exception.InitializeException;
import com.pi4j.exception.ShutdownException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputBase;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.DigitalStateChangeEvent;
import java.io.IOException;

/** An input of the simulated board. Edges arrive raw, bounces included: debouncing is the driver's work. */
final class SimulatorInput extends DigitalInputBase {
    private final SharedLink link;
    private volatile DigitalState level = DigitalState.UNKNOWN;

    SimulatorInput(SharedLink link, DigitalInputProvider provider, DigitalInputConfig config) {
        super(provider, config);
        this.link = link;
    }

    @Override
    public DigitalInput initialize(Context context) throws InitializeException {
        super.initialize(context);
        try {
            link.get().claimInput(config().bcm(), this::edge);
        } catch (IOException e) {
            throw new InitializeException(e);
        }
        return this;
    }

    @Override
    public DigitalState state() {
        return level;
    }

    @Override
    public DigitalInput shutdownInternal(Context context) throws ShutdownException {
        super.shutdownInternal(context);
        try {
            link.get().release(config().bcm());
        } catch (IOException e) {
            throw new ShutdownException(e);
        }
        return this;
    }

    private void edge(boolean high) {
        level = high ? DigitalState.HIGH : DigitalState.LOW;
        dispatch(new DigitalStateChangeEvent<>(this, level));
    }
}
