package org.kapija.hardware.zfm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.FingerprintSensor;
import org.kapija.hardware.port.FingerprintSensorContract;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.simulator.zfm.Traits;
import org.kapija.simulator.zfm.ZfmModule;

/** A driver and a simulated module, joined by a pseudo-terminal. */
final class ZfmBench implements FingerprintSensorContract.Bench {
    final ZfmModule module;
    final ZfmSensor sensor;
    private final Traits traits;

    ZfmBench(Path folder) throws IOException {
        this(folder, Traits.factory().withStart(Duration.ZERO), ZfmProfile.r307(), 1);
    }

    ZfmBench(Path folder, Traits traits, ZfmProfile profile, long seed) throws IOException {
        var path = folder.resolve("dev/fingerprint");
        this.traits = traits;
        this.module = new ZfmModule(path, traits, seed);
        this.sensor = new ZfmSensor(new SerialDevice("scanner", path), profile);
    }

    @Override
    public FingerprintSensor sensor() {
        return sensor;
    }

    @Override
    public Octets placeFinger(long seed) {
        byte[] grey = new byte[traits.width() * traits.height()];
        new SplittableRandom(seed).nextBytes(grey);
        module.placeFinger(Octets.of(grey));
        for (int pixel = 0; pixel < grey.length; pixel++) {
            grey[pixel] = (byte) (((grey[pixel] & 0xFF) >> 4) * 17); // 16 greys survive the wire
        }
        return Octets.of(grey);
    }

    @Override
    public void brushGlass() {
        byte[] white = new byte[traits.width() * traits.height()];
        Arrays.fill(white, (byte) 0xFF);
        module.placeFinger(Octets.of(white));
    }

    @Override
    public void liftFinger() {
        module.liftFinger();
    }

    @Override
    public void unplug() throws IOException {
        module.unplug();
    }

    @Override
    public void plugIn() throws IOException {
        module.plugIn();
    }

    @Override
    public void close() throws IOException {
        sensor.close();
        module.close();
    }
}
