package org.kapija.simulator.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.BasicAccess;
import org.kapija.simulator.chip.access.Group;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.PaceDialogue;
import org.kapija.simulator.chip.access.PaceScheme;
import org.kapija.simulator.chip.access.PaceSecrets;
import org.kapija.simulator.chip.access.Password;
import org.kapija.simulator.chip.access.StandardGroups;
import org.kapija.simulator.chip.crypto.CipherSuite;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;

/** The examples of ICAO Doc 9303-11 and sessions of real chips, answered byte for byte. */
class WorkedExamplesTest {
    private static final CipherSuite TDES = CipherSuite.TRIPLE_DES;

    /** Appendix G.1, elliptic curves: what the chip drew. */
    private static final class DrawnInTheExample implements PaceSecrets {
        @Override
        public byte[] nonce(int size) {
            return hex("3F00C4D39D153F2B2A214A078D899B22");
        }

        @Override
        public BigInteger mapping(Group group) {
            return new BigInteger("498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560", 16);
        }

        @Override
        public BigInteger agreement(Group group) {
            return new BigInteger("107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A", 16);
        }
    }

    @Test
    void paceWithGenericMappingAnswersAsInTheStandardsExample() throws Refusal {
        var session = Transcripts.session("TestDoPace_GM_ECDH");
        Command begin = Command.of(session.command(0));
        PaceScheme scheme = PaceScheme.of(Tlv.need(Tlv.all(begin.data()), 0x80)).orElseThrow();
        var dialogue = new PaceDialogue(
                scheme,
                Password.ofZone("T22000129364081251010318"),
                StandardGroups.of(13).orElseThrow(),
                new DrawnInTheExample(),
                Optional.empty());
        for (int step : new int[] {1, 4}) {
            if (step == 4) {
                // the recorder put another key in the place of the reader's mapping key, so that step is done by hand
                dialogue.answer(mappingKeyOfTheExample());
                assertThat(answered(dialogue, session.command(3))).isEqualTo(session.answer(3));
            }
            assertThat(answered(dialogue, session.command(step))).isEqualTo(session.answer(step));
        }
        assertThat(dialogue.session()).isPresent();
    }

    private static byte[] answered(PaceDialogue dialogue, byte[] command) throws Refusal {
        return Answer.of(dialogue.answer(Command.of(command).data())).bytes();
    }

    private static Octets mappingKeyOfTheExample() {
        BigInteger secret = new BigInteger("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99", 16);
        byte[] key = StandardGroups.of(13).orElseThrow().publicKey(secret);
        return Octets.of(Tlv.of(0x7C, Tlv.of(0x81, key)));
    }

    @Test
    void integratedMappingFindsTheGeneratorOfTheStandardsExample() throws Refusal {
        // appendix H.1: a reader's nonce leads to this generator; its double is what a secret of 2 makes public
        var dialogue = new PaceDialogue(
                new PaceScheme(true, Mapping.INTEGRATED, CipherSuite.AES_128),
                Password.ofCardAccessNumber("123456"),
                StandardGroups.of(13).orElseThrow(),
                new Fixed("2923BE84E16CD6AE529049F1F1BBE9EB", BigInteger.ONE),
                Optional.empty());
        dialogue.answer(Octets.of(Tlv.of(0x7C)));
        dialogue.answer(Octets.of(Tlv.of(0x7C, Tlv.of(0x81, hex("5DD4CBFC96F5453B130D890A1CDBAE32")))));
        byte[] anyPoint = StandardGroups.of(13).orElseThrow().publicKey(BigInteger.TEN);
        byte[] answer = dialogue.answer(Octets.of(Tlv.of(0x7C, Tlv.of(0x83, anyPoint))));
        assertThat(HexFormat.of().withUpperCase().formatHex(answer))
                .endsWith("048E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D427"
                        + "4C1AE14BD0C3DBAC0C871B7F3608169364437CA30AC243A089D3F266C1E60FAD");
    }

    private record Fixed(String nonce, BigInteger secret) implements PaceSecrets {
        @Override
        public byte[] nonce(int size) {
            return hex(nonce);
        }

        @Override
        public BigInteger mapping(Group group) {
            return secret;
        }

        @Override
        public BigInteger agreement(Group group) {
            return secret;
        }
    }

    @Test
    void basicAccessAnswersAsInTheStandardsExample() throws Refusal {
        var session = Transcripts.session("TestDoBAC");
        byte[] challenge = Arrays.copyOf(session.answer(0), 8);
        var access = new BasicAccess(
                Password.ofZone("L898902C<369080619406236"), challenge, hex("0B4F80323EB3191CB04970CB4052790B"));
        var opened = access.open(Command.of(session.command(1)).data().toArray());
        assertThat(Answer.of(opened.answer().toArray()).bytes()).isEqualTo(session.answer(1));
    }

    @Test
    void aReaderWithAnotherPasswordIsRefused() {
        var session = Transcripts.session("TestDoBAC");
        var access = new BasicAccess(
                Password.ofZone("L898902C<369080619406235"), Arrays.copyOf(session.answer(0), 8), new byte[16]);
        assertThatThrownBy(
                        () -> access.open(Command.of(session.command(1)).data().toArray()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(StatusWord.AUTHENTICATION_FAILED));
    }

    @ParameterizedTest
    @CsvSource({
        "TestNfcSessionSecureMessagingTDES, TRIPLE_DES, 887022120C06C226",
        "TestNfcSessionSecureMessagingAES, AES_256, 00000000000000000000000000000020"
    })
    void aFileIsReadUnderProtectionAsInTheExamples(String test, CipherSuite suite, String counter) throws Refusal {
        var session = Transcripts.session(test);
        var messaging = new SecureMessaging(suite, session.constant(1), session.constant(2), hex(counter));
        byte[] file = session.constant(0);
        Command select = messaging.open(Command.of(session.command(0)));
        assertThat(select.data().toHex()).isEqualTo("011e");
        assertThat(messaging.seal(Answer.of(StatusWord.OK), false)).isEqualTo(session.answer(0));
        int offset = 0;
        for (int index = 1; index < 3; index++) {
            Command read = messaging.open(Command.of(session.command(index)));
            assertThat(read.parameters()).isEqualTo(offset);
            byte[] part = Arrays.copyOfRange(file, offset, offset + read.expected());
            assertThat(messaging.seal(Answer.of(part), false)).isEqualTo(session.answer(index));
            offset += read.expected();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TestChipAuthAT, AES_128, AES_128, brainpoolP256r1",
        "TestChipAuthDE, AES_128, AES_128, brainpoolP256r1",
        "TestChipAuthMY, TRIPLE_DES, TRIPLE_DES, brainpoolP256r1",
        "TestChipAuthFR, AES_256, TRIPLE_DES, secp256r1"
    })
    void chipAuthenticationOfRealPassportsLeadsToTheSameSession(
            String test, CipherSuite before, CipherSuite after, String curve) throws Refusal {
        var session = Transcripts.session(test);
        var old = new SecureMessaging(before, session.constant(1), session.constant(2), session.constant(3));
        int last = session.json().path("apdus").size() - 1;
        byte[] readerKey = {};
        for (int index = 0; index < last; index++) {
            Command command = old.open(Command.of(session.command(index)));
            readerKey = keyIn(command, readerKey);
            Answer answer = command.ins() == 0x86 ? Answer.of(Tlv.of(0x7C)) : Answer.of(StatusWord.OK);
            assertThat(old.seal(answer, false)).isEqualTo(session.answer(index));
        }
        // the reader's secret and the chip's public key lead to the same secret as the other way round
        Group group = StandardGroups.curve(curve);
        assertThat(group.publicKey(new BigInteger(1, session.constant(4)))).isEqualTo(readerKey);
        byte[] secret = group.agree(new BigInteger(1, session.constant(4)), chipKey(session.constant(0)));
        var agreed = SecureMessaging.of(after, secret);
        Command select = agreed.open(Command.of(session.command(last)));
        assertThat(select.ins()).isEqualTo(0xA4);
        assertThat(agreed.seal(Answer.of(StatusWord.OK), false)).isEqualTo(session.answer(last));
    }

    private static byte[] keyIn(Command command, byte[] otherwise) throws Refusal {
        return switch (command.ins()) {
            case 0x86 -> Tlv.need(Tlv.all(Octets.of(Tlv.need(Tlv.all(command.data()), 0x7C))), 0x80);
            case 0x22 ->
                Tlv.find(Tlv.all(command.data()), 0x91).map(Octets::toArray).orElse(otherwise);
            default -> otherwise;
        };
    }

    /** The last point in data group 14: a bit string with no unused bits, uncompressed, at the end of its key. */
    private static byte[] chipKey(byte[] dataGroup) {
        String text = HexFormat.of().formatHex(dataGroup);
        int at = text.lastIndexOf("03420004") + 6;
        return HexFormat.of().parseHex(text.substring(at, at + 130));
    }

    @Test
    void checksumsOfAnAlteredCommandAreRefused() throws Refusal {
        var session = Transcripts.session("TestNfcSessionSecureMessagingTDES");
        var messaging = new SecureMessaging(TDES, session.constant(1), session.constant(2), hex("887022120C06C226"));
        byte[] altered = session.command(0);
        altered[9] ^= 1;
        assertThatThrownBy(() -> messaging.open(Command.of(altered)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(StatusWord.MESSAGING_OBJECT_WRONG));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
