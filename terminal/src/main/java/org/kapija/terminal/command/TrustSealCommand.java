package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.core.document.barcode.BarcodeReading;
import org.kapija.core.document.seal.Seal;
import org.kapija.core.document.seal.SealReading;
import org.kapija.core.document.seal.SealType;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.document.trust.SealAuthentication;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija trust seal}: a visible digital seal, judged layer by layer. */
@Command(
        name = "seal",
        description = {
            "Reads the barcode of an image, or the octets of one, as a visible digital seal and judges it.",
            "Prints what it says and every layer with the reasons."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no layer failed and the issuer is trusted", "1:otherwise", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class TrustSealCommand implements Callable<Integer> {
    private static final int SEAL = 0xDC;

    @Spec
    private CommandSpec specification;

    @Mixin
    private TrustOptions options;

    @Option(names = "--signer", paramLabel = "FILE", description = "certificate of a signer of seals, DER")
    private List<Path> signers = List.of();

    @Parameters(paramLabel = "FILE", description = "image, or the octets of a barcode")
    private Path file;

    @Override
    public Integer call() throws IOException {
        TrustStore store = options.store();
        List<Certificate> certificates = new ArrayList<>();
        for (Path signer : signers) {
            switch (Certificate.read(TrustFiles.read(signer, specification.commandLine()))) {
                case Certificate.Read(Certificate certificate) -> certificates.add(certificate);
                case Certificate.Refused(Message why) -> {
                    return refuse(signer + ": " + Sentence.of(why));
                }
            }
        }
        Octets octets = TrustFiles.read(file, specification.commandLine());
        if (octets.isEmpty() || octets.at(0) != SEAL) {
            switch (BarcodeReading.of(octets)) {
                case BarcodeReading.Read(var barcode) -> octets = barcode.content();
                case BarcodeReading.None _ -> {
                    return refuse("No barcode was found in " + file + ": take the image again, closer.");
                }
                case BarcodeReading.Refused(Message why) -> {
                    return refuse(Sentence.of(why));
                }
            }
        }
        return judged(SealReading.of(octets), new SealAuthentication(store, certificates, List.of()));
    }

    private int judged(SealReading reading, SealAuthentication authentication) {
        return switch (reading) {
            case SealReading.Read(Seal seal) ->
                options.tell(
                        new TrustReport(authentication.examine(seal, Instant.now()), authentication.store()),
                        report -> said(seal) + report.text());
            case SealReading.NoSeal _ -> refuse("The barcode is of another use than a seal.");
            case SealReading.Refused(Message why) -> refuse(Sentence.of(why));
        };
    }

    private static String said(Seal seal) {
        var text = new StringBuilder(String.format(
                "%s, issued %s by %s, sealed %s by %s%n",
                seal.type().map(SealType::word).orElse("seal"),
                seal.issued(),
                seal.issuer(),
                seal.sealed(),
                seal.signer()));
        // the person whose file it is asked for it: this is where personal data is printed on purpose
        seal.zone()
                .ifPresent(
                        zone -> zone.reveal().forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    private int refuse(String sentence) {
        specification.commandLine().getErr().println(sentence);
        return ExitCode.CHECK_FAILED;
    }
}
