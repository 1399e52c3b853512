package org.kapija.hardware.zfm;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.hardware.port.FingerprintSensorContract;

@Timeout(20)
class ZfmSensorTest implements FingerprintSensorContract {
    @TempDir
    private Path folder;

    @Override
    public Bench bench() throws IOException {
        return new ZfmBench(folder);
    }
}
