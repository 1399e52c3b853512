package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;

import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.DeviceFault;

class ReaderFaultsTest {
    private static final ReaderFaults ANY = new ReaderFaults("chip", "");
    private static final ReaderFaults NAMED = new ReaderFaults("chip", "OMNIKEY");

    /** As the JDK words what the service answered. */
    @ParameterizedTest
    @CsvSource({
        "SCARD_E_NO_READERS_AVAILABLE, chip.no-reader",
        "SCARD_E_READER_UNAVAILABLE, chip.no-reader",
        "SCARD_E_SERVICE_STOPPED, chip.service-lost",
        "SCARD_E_INVALID_HANDLE, chip.service-lost",
        "SCARD_E_NO_SERVICE, chip.service-lost"
    })
    void aServiceThatWasRestartedIsNotTakenForAMissingReader(String code, String key) {
        DeviceFault fault = ANY.failed(new CardException("list() failed", new IllegalStateException(code)));
        assertThat(fault.remedy()).isEqualTo(Message.of(key));
        assertThat(fault).hasCauseInstanceOf(CardException.class);
    }

    @Test
    void aReaderThatIsConfiguredByNameIsNamed() {
        var expected = Message.of("chip.unplugged", "reader", "OMNIKEY");
        assertThat(NAMED.unplugged().remedy()).isEqualTo(expected);
        assertThat(NAMED.failed(new CardException("SCARD_E_UNKNOWN_READER")).remedy())
                .isEqualTo(expected);
    }
}
