package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentTests {
    private static final Pattern ROW = Pattern.compile("^\\| .+ \\| `([^`]+)` \\|.*$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

    @Test
    void whereIsEachThingNamesAtLeastTwentyPlacesThatExist() throws IOException {
        var places = Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(0).contains("---"))
                .map(row -> row.group(1))
                .toList();
        assertThat(places).hasSizeGreaterThanOrEqualTo(20);
        assertThat(places)
                .allSatisfy(place -> assertThat(found(place)).as(place).isTrue());
    }

    @Test
    void everyRelativeLinkOfTheDocumentsLeadsSomewhere() throws IOException {
        for (var document :
                List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "STYLE.md", "docs/decisions/README.md")) {
            assertThat(LINK.matcher(Files.readString(Path.of(document)))
                            .results()
                            .map(link -> link.group(1)))
                    .allSatisfy(target ->
                            assertThat(Path.of(document).resolveSibling(target)).exists());
        }
    }

    /// Paths are given from the top, or from the packages' root to keep the table narrow.
    private static boolean found(String place) {
        return Files.exists(Path.of(place)) || Files.exists(Path.of("src/main/java/org/advocatedesk", place));
    }
}
