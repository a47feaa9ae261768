package org.advocatedesk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mesohope.example/support/caregivers/",
                "http://mesohope.example/support/caregivers",
                "https://www.mesohope.example/support/caregivers/?utm_source=news&x=1",
                "HTTPS://MesoHope.example:443/support//caregivers/index.html#top",
                " mesohope.example/support/./caregivers/ "
            })
    void allWritingsOfAnAddressAreOnePage(String typed) {
        assertThat(PageAddress.key(typed)).isEqualTo("mesohope.example/support/caregivers");
    }

    @Test
    void anotherPathOrPortIsAnotherPage() {
        assertThat(PageAddress.key("https://mesohope.example/Support/caregivers"))
                .isNotEqualTo(PageAddress.key("https://mesohope.example/support/caregivers"));
        assertThat(PageAddress.key("http://localhost:8080/demo/")).isEqualTo("localhost:8080/demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an address at all", "javascript:alert(1)", "mailto:a@b.example", "https://"})
    void whatIsNoWebAddressHasNone(String typed) {
        assertThat(PageAddress.key(typed)).isEmpty();
    }

    @Test
    void theFirstPageOfASiteIsItsHome() {
        assertThat(PageAddress.key("https://mesohope.example/")).isEqualTo("mesohope.example");
        assertThat(PageAddress.slug("https://mesohope.example/")).isEqualTo("home");
        assertThat(PageAddress.site("https://www.mesohope.example/a/b")).isEqualTo("mesohope.example");
    }
}
