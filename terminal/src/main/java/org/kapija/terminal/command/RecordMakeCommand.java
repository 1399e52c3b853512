package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapija.core.exchange.iso.FingerImages;
import org.kapija.core.fingerprint.interchange.FingerMinutiae;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kapija record make}: a record of fingers from pictures. */
@Command(
        name = "make",
        description = {
            "Makes a record of fingers from pictures (PNG, JPEG, BMP, GIF, TIFF, WSQ), for other vendors' systems:",
            "their minutiae by ISO/IEC 19794-2, or the pictures themselves, packed as WSQ, by ISO/IEC 19794-4:2005."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:a picture cannot be used or OUT is there already: nothing is written", "2:usage"
        })
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class RecordMakeCommand implements Callable<Integer> {
    /** What goes into the record, and by which standard. */
    enum Content {
        /** Minutiae by ISO/IEC 19794-2:2005. */
        MINUTIAE_2005,
        /** Minutiae by ISO/IEC 19794-2:2011. */
        MINUTIAE_2011,
        /** Pictures by ISO/IEC 19794-4:2005. */
        IMAGES_2005;

        /** Reads it from an option. */
        static final class Reader implements ITypeConverter<Content> {
            @Override
            public Content convert(String value) {
                return word(Content.class, value);
            }
        }
    }

    /** How the prints were taken. */
    enum Impression {
        LIVE_PLAIN(0),
        LIVE_ROLLED(1),
        INKED_PLAIN(2),
        INKED_ROLLED(3);

        private final int code; // the same in ISO/IEC 19794-2 and 19794-4

        Impression(int code) {
            this.code = code;
        }

        /** Reads it from an option. */
        static final class Reader implements ITypeConverter<Impression> {
            @Override
            public Impression convert(String value) {
                return word(Impression.class, value);
            }
        }
    }

    private static <E extends Enum<E>> E word(Class<E> words, String value) {
        var known = Arrays.stream(words.getEnumConstants())
                .collect(Collectors.toMap(
                        word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Function.identity(),
                        (one, _) -> one,
                        TreeMap::new));
        return Optional.ofNullable(known.get(value))
                .orElseThrow(() -> new TypeConversionException("expected one of " + known.keySet() + "."));
    }

    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "OUT", description = "file to write, a new one")
    private Path out;

    @Option(
            names = "--finger",
            paramLabel = "POSITION=FILE",
            required = true,
            converter = GivenFinger.Reader.class,
            description = "picture of a finger (1 right thumb to 10 left little finger), of pictures also a slap"
                    + " (13, 14, 15); may be repeated with another position")
    private List<GivenFinger> fingers = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "CONTENT",
            defaultValue = "minutiae-2005",
            converter = Content.Reader.class,
            description = "minutiae-2005, minutiae-2011 or images-2005 (${DEFAULT-VALUE})")
    private Content content;

    @Option(
            names = "--impression",
            paramLabel = "HOW",
            defaultValue = "live-plain",
            converter = Impression.Reader.class,
            description = "live-plain, live-rolled, inked-plain or inked-rolled (${DEFAULT-VALUE})")
    private Impression impression;

    @Option(names = "--dpi", defaultValue = "500", description = "pixels per inch of all pictures (${DEFAULT-VALUE})")
    private int dpi;

    @Override
    public Integer call() throws IOException {
        GivenFinger.requireDifferent(fingers, specification);
        var prints = new GivenPrints(specification, dpi, impression.code);
        Optional<Octets> record = switch (content) {
            case MINUTIAE_2005 -> prints.minutiae(fingers).map(FingerMinutiae::toOlderRecord);
            case MINUTIAE_2011 -> prints.minutiae(fingers).map(FingerMinutiae::toRecord);
            case IMAGES_2005 -> prints.images(fingers).map(FingerImages::toOctets);
        };
        return record.isPresent() && WholeFile.create(out, record.get(), specification.commandLine())
                ? ExitCode.OK
                : ExitCode.CHECK_FAILED;
    }
}
