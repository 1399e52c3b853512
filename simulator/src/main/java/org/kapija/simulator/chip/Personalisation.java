package org.kapija.simulator.chip;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.Password;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.issuer.Authority;
import org.kapija.simulator.chip.issuer.DocumentSigner;
import org.kapija.simulator.chip.lds.DataGroups;
import org.kapija.simulator.chip.lds.DrawnFace;
import org.kapija.simulator.chip.lds.ElementaryFile;
import org.kapija.simulator.chip.lds.SecurityInfos;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.TravelDocument;
import org.kapija.simulator.traveller.Traveller;

/**
 * Makes the chip of a traveller's document: keys, files, signatures. One office stands for one issuing State; the same
 * seed makes the same chips.
 */
public final class Personalisation {
    private static final DateTimeFormatter EIGHT_DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

    private final long seed;
    private final InstantSource clock;
    private final Authority authority;
    private final Authority unknown;

    /**
     * Opens an office.
     *
     * @param country two letters of the issuing State
     */
    public Personalisation(String country, long seed, InstantSource clock) {
        this.seed = seed;
        this.clock = clock;
        this.authority = new Authority(country, new SeededRandom(seed), clock);
        this.unknown = new Authority(country, new SeededRandom(~seed), clock);
    }

    /** Returns the authority that good chips are signed under. */
    public Authority authority() {
        return authority;
    }

    /** Makes a chip without fault that answers at once. */
    public Chip chip(Traveller traveller, ChipPlan plan) {
        return chip(traveller, plan, Optional.empty(), FieldTiming.NONE, _ -> {});
    }

    /**
     * Makes a chip.
     *
     * @param traveller somebody who carries a document
     * @param waiting how time passes for a chip that takes some
     */
    public Chip chip(
            Traveller traveller, ChipPlan plan, Optional<ChipFault> fault, FieldTiming timing, Chip.Waiting waiting) {
        var random = new SeededRandom(seed ^ traveller.hands());
        ChipPlan offered = fault.map(plan::with).orElse(plan);
        Keys keys = Keys.drawn(offered, random);
        ChipContent good = content(traveller, offered, keys, signer(fault));
        ChipContent spoilt = fault.map(ordered -> Spoiling.of(good, ordered, offered, random))
                .orElse(good);
        return new Chip(spoilt, fault, random, timing, waiting);
    }

    private DocumentSigner signer(Optional<ChipFault> fault) {
        if (fault.equals(Optional.of(ChipFault.UNKNOWN_ISSUER))) {
            return unknown.signer();
        }
        return fault.equals(Optional.of(ChipFault.EXPIRED_SIGNER)) ? authority.expiredSigner() : authority.signer();
    }

    private ChipContent content(Traveller traveller, ChipPlan plan, Keys keys, DocumentSigner signer) {
        Map<ElementaryFile, Octets> files = groups(traveller, plan, keys);
        var hashed = new TreeMap<Integer, Octets>();
        files.forEach((file, bytes) -> hashed.put(file.dataGroup(), bytes));
        files.put(ElementaryFile.COM, Octets.of(DataGroups.com(List.copyOf(hashed.keySet()))));
        files.put(ElementaryFile.SOD, Octets.of(signer.securityObject(hashed)));
        SecurityInfos offers = offers(plan);
        if (!offers.isEmpty()) {
            files.put(ElementaryFile.CARD_ACCESS, Octets.of(offers.bytes()));
        }
        keys.mapping()
                .ifPresent(key -> files.put(
                        ElementaryFile.CARD_SECURITY,
                        Octets.of(signer.cardSecurity(
                                offers(plan).mappingKey(key, mappingGroup(plan)).bytes()))));
        return new ChipContent(
                files,
                passwords(traveller, plan),
                plan.pace(),
                plan.basicAccess(),
                keys.mapping(),
                keys.active(),
                keys.chip(),
                plan.limits(),
                plan.parameterWanted());
    }

    private Map<ElementaryFile, Octets> groups(Traveller traveller, ChipPlan plan, Keys keys) {
        var files = new EnumMap<ElementaryFile, Octets>(ElementaryFile.class);
        LocalDate issued = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] face = new DrawnFace(traveller.hands()).jpeg(plan.faceSize());
        put(files, ElementaryFile.DG1, DataGroups.zone(MrzWriter.lines(traveller)));
        put(files, ElementaryFile.DG2, DataGroups.face(face, DrawnFace.WIDTH, DrawnFace.HEIGHT));
        put(
                files,
                ElementaryFile.DG11,
                DataGroups.personalDetails(traveller.name().own(), EIGHT_DIGITS.format(traveller.birth())));
        put(files, ElementaryFile.DG12, DataGroups.documentDetails("Kapija Simulator", EIGHT_DIGITS.format(issued)));
        SecurityInfos options = offers(plan);
        keys.chip().ifPresent(options::chipAuthentication);
        keys.curveHash().ifPresent(options::activeAuthentication);
        if (!options.isEmpty()) {
            put(files, ElementaryFile.DG14, DataGroups.securityOptions(options.bytes()));
        }
        keys.active().ifPresent(key -> put(files, ElementaryFile.DG15, DataGroups.activeKey(key.publicKey())));
        return files;
    }

    private static void put(Map<ElementaryFile, Octets> files, ElementaryFile file, byte[] bytes) {
        files.put(file, Octets.of(bytes));
    }

    private static SecurityInfos offers(ChipPlan plan) {
        var infos = new SecurityInfos();
        plan.pace().forEach(offer -> infos.pace(offer.scheme(), offer.group()));
        return infos;
    }

    private static int mappingGroup(ChipPlan plan) {
        return plan.pace().stream()
                .filter(offer -> offer.scheme().mapping() == Mapping.CHIP_AUTHENTICATION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chip authentication mapping is planned"))
                .group();
    }

    private static List<Password> passwords(Traveller traveller, ChipPlan plan) {
        List<Password> passwords = new ArrayList<>();
        if (plan.basicAccess() || !plan.pace().isEmpty()) {
            passwords.add(Password.ofZone(zoneInformation(traveller)));
            plan.cardAccessNumber().map(Password::ofCardAccessNumber).ifPresent(passwords::add);
        }
        return passwords;
    }

    /** Number, birth and expiry with their check digits (Doc 9303-11, 4.3.2). */
    private static String zoneInformation(Traveller traveller) {
        TravelDocument document = traveller.papers();
        var sixDigits = DateTimeFormatter.ofPattern("yyMMdd");
        String number = document.number() + "<".repeat(9 - document.number().length());
        String birth = sixDigits.format(traveller.birth());
        String expiry = sixDigits.format(document.expiry());
        return number
                + MrzWriter.checkDigit(number)
                + birth
                + MrzWriter.checkDigit(birth)
                + expiry
                + MrzWriter.checkDigit(expiry);
    }
}
