package org.kapija.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.value.Octets;

/**
 * Published lists and signed objects on disk.
 *
 * @param documents folder with {@code masterlists} (lists {@code .ml}, roots {@code .cer} beside them, certificates
 *     handed over by hand in folders), {@code sod} and {@code lds-samples}
 */
record TrustData(Path documents) {
    boolean present() {
        return Files.isDirectory(documents.resolve("masterlists"));
    }

    Map<String, Octets> lists() {
        return files("masterlists", 1, ".ml");
    }

    /** The certificates that stand for what is handed over out of band. */
    List<Certificate> roots() {
        return certificates(files("masterlists", 1, ".cer"));
    }

    List<Certificate> byHand() {
        Map<String, Octets> files = files("masterlists", 2, ".cer");
        files.keySet().removeAll(files("masterlists", 1, ".cer").keySet());
        return certificates(files);
    }

    /** Security objects and card security files of real documents. */
    Map<String, Octets> real() {
        return files("sod", 1, ".bin");
    }

    /** Security objects of specimens, whose authorities no list has. */
    Map<String, Octets> specimens() {
        Map<String, Octets> files = files("lds-samples", 3, ".bin");
        files.keySet().removeIf(name -> !name.contains("EF_SOD"));
        return files;
    }

    private static List<Certificate> certificates(Map<String, Octets> files) {
        return files.values().stream()
                .map(Certificate::read)
                .filter(Certificate.Read.class::isInstance)
                .map(reading -> ((Certificate.Read) reading).certificate())
                .toList();
    }

    private Map<String, Octets> files(String folder, int depth, String ending) {
        Map<String, Octets> files = new LinkedHashMap<>();
        Path start = documents.resolve(folder);
        if (!Files.isDirectory(start)) {
            return files;
        }
        try (var paths = Files.walk(start, depth)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                files.put(start.relativize(path).toString(), Octets.of(Files.readAllBytes(path)));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read below " + start, unreadable);
        }
    }
}
