package nl.leerbrug.content.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedContentTest {

    @Test
    void shippedContentHasNoErrors() {
        var snapshot = Readings.all().read(new ContentFolder.Shipped().read(), null);

        assertThat(snapshot.errors()).isEmpty();
        assertThat(snapshot.items()).hasSizeGreaterThan(20);
    }
}
