package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process holds of the machine's memory, as Linux counts it (proc_pid_status(5)). */
final class Memory {
    private static final double KB_PER_MB = 1024;

    private Memory() {}

    /** Resident now ({@code residentMB}) and at its peak ({@code peakMB}). */
    static ObjectNode of(long pid) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
        return JsonNodeFactory.instance
                .objectNode()
                .put("residentMB", megabytes(status, "VmRSS:"))
                .put("peakMB", megabytes(status, "VmHWM:"));
    }

    private static double megabytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).replace("kB", "").strip())
                .mapToDouble(kilobytes -> Math.round(Double.parseDouble(kilobytes) / KB_PER_MB))
                .findFirst()
                .orElse(0);
    }
}
