package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingNumberTests {

    @ParameterizedTest
    @CsvSource({
        "1z 999 aa1 01 2345 6784, UPS",
        "9400 1000 0000 0000 0000 00, USPS",
        "EA123456789US, USPS",
        "7712 3456 7890, FedEx",
        "AB12345678, the carrier"
    })
    void theCarrierIsKnownByTheShapeOfItsNumber(String scanned, String carrier) {
        assertThat(TrackingNumber.read(scanned).carrier()).isEqualTo(carrier);
    }

    @Test
    void aKitNumberIsNotATrackingNumber() {
        assertThatThrownBy(() -> TrackingNumber.read("3127")).hasMessageContaining("kit number");
        assertThatThrownBy(() -> TrackingNumber.read("hello there")).isInstanceOf(IllegalArgumentException.class);
    }
}
