package org.advocatedesk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTests {

    private static ReadPage read(String file) throws IOException {
        return PageReader.read(file(file), map());
    }

    private static PageFile file(String path) throws IOException {
        return new PageFile(path, Files.readAllBytes(SamplePages.folder().resolve(path)));
    }

    private static SiteMap map() throws IOException {
        var problems = new ArrayList<String>();
        var map = SiteMap.of(List.of(file("catalog.json"), file("mesohope.example/sitemap.xml")), problems);
        assertThat(problems).isEmpty();
        return map;
    }

    @Test
    void onlyTheWordsOfThePageAreKept() throws IOException {
        var page = read("mesohope.example/stage-4-mesothelioma.html");

        assertThat(page.title()).isEqualTo("Stage 4 Mesothelioma: Treatment, Comfort and Time");
        assertThat(page.topics()).contains("stage 4");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.text())
                .startsWith("Stage 4 mesothelioma\nIn stage 4 the cancer has shown up somewhere beyond")
                .contains("What can still be offered\n")
                .doesNotContain("dataLayer", "Facebook", "Send my kit", "Attorney advertising", "Carol Whitfield");
    }

    @Test
    void anOldWindowsPageKeepsItsDashesAndAccents() throws IOException {
        var text = read("lungcare.example/women-and-mesothelioma.html").text();

        assertThat(text)
                .doesNotContain("\ufffd")
                .contains("a husband’s or father’s work clothes", "A naïve “it’s just menopause”", "a résumé found");
    }

    @Test
    void bytesThatAreNoUtf8AndDeclareNothingAreFromAnOldWindows() {
        var bytes = "<html><body><p>The café’s owner said “no” – twice.</p></body></html>"
                .getBytes(Charset.forName("windows-1252"));

        var page =
                PageReader.read(new PageFile("a.example/cafe.html", bytes), SiteMap.of(List.of(), new ArrayList<>()));

        assertThat(page.text()).isEqualTo("The café’s owner said “no” – twice.");
        assertThat(page.url()).isEqualTo("https://a.example/cafe");
    }

    @Test
    void aMalformedPageCanStillBeRead() throws IOException {
        var page = read("mesohope.example/survivor-stories.html");

        assertThat(page.words()).isGreaterThan(150);
        assertThat(page.text())
                .contains("Walt, pleural, diagnosed at 67", "clear scans for eight", "Curtis, sarcomatoid");
    }

    @Test
    void aStubOnlySendsOnAndKeepsItsOwnAddress() throws IOException {
        var stub = read("mesohope.example/mesothelioma-cure.html");

        assertThat(stub.movedTo()).isEqualTo("https://mesohope.example/mesothelioma/prognosis/mesothelioma-remission/");
        assertThat(stub.url()).isEqualTo("https://mesohope.example/mesothelioma/prognosis/mesothelioma-cure/");
    }

    @Test
    void scriptsAreNeverWords() {
        var file = SamplePages.page("x", "<p>Hello</p><script>alert(1)</script><img src=x onerror=alert(2)>");

        assertThat(PageReader.read(file, SiteMap.of(List.of(), new ArrayList<>()))
                        .text())
                .isEqualTo("Hello");
    }

    @Test
    void whatIsNoHtmlAtAllDoesNotStopAnImport() {
        var junk = new byte[4096];
        new java.util.Random(7).nextBytes(junk);

        assertThat(PageReader.read(new PageFile("a.example/x.html", junk), SiteMap.of(List.of(), new ArrayList<>()))
                        .title())
                .isNotBlank();
    }
}
