package org.advocatedesk.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.advocatedesk.shared.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTests {
    @TempDir
    Path folder;

    private ListFile read(byte[] bytes) throws IOException {
        return ListFile.read(Files.write(folder.resolve("list.bin"), bytes));
    }

    private ListFile read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsSeenByWhatStandsInTheFile(String encoding) throws IOException {
        var list = read("Name,Town\nJosé Peña,Cañon City\n".getBytes(Charset.forName(encoding)));
        assertThat(list.rows().getFirst().cells()).containsExactly("José Peña", "Cañon City");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsSeenByTheHead(String separator) throws IOException {
        var list = read(String.join(separator, "Name", "Phone", "Note") + "\n"
                + String.join(separator, "Ann Poole", "419 555 0132", "\"a" + separator + "b\"") + "\n");
        assertThat(list.columns()).containsExactly("Name", "Phone", "Note");
        assertThat(list.rows().getFirst().cells()).containsExactly("Ann Poole", "419 555 0132", "a" + separator + "b");
    }

    @Test
    void aRowWithMoreCellsThanTheHeadIsOddAndBlankLinesAreNone() throws IOException {
        var list = read("Name,Phone\nAnn,1,2,3\n\n,\nBob,4\n");
        assertThat(list.rows()).hasSize(2);
        assertThat(list.rows().getFirst().odd()).startsWith("It has 4 cells, but the list has 2 columns");
        assertThat(list.rows().getLast().odd()).isEmpty();
    }

    @Test
    void everyColumnHasANameOfItsOwn() throws IOException {
        assertThat(read("Phone,Phone,,Name\n1,2,3,4\n").columns())
                .containsExactly("Phone", "Phone 2", "Column 3", "Name");
    }

    @Test
    void aWorkbookIsReadAsPeopleSeeIt() throws IOException {
        var file = folder.resolve("list.csv"); // whatever it calls itself
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("People");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Phone");
            sheet.value(0, 2, "Diagnosed");
            sheet.value(1, 0, "Ann Poole");
            sheet.value(1, 1, 4_195_550_132L);
            sheet.value(1, 2, java.time.LocalDate.of(2026, 1, 5));
            sheet.style(1, 2).format("yyyy-MM-dd").set();
        }
        var list = ListFile.read(file);
        assertThat(list.rows().getFirst().cells()).containsExactly("Ann Poole", "4195550132", "2026-01-05");
    }

    @Test
    void whatUnpacksToMoreThanAMachineHoldsIsRefused() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 450; i++) zip.write(zeros);
        }
        assertThatThrownBy(() -> ListFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("400 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Name,Phone\n", "PK\u0003\u0004rubbish", "Name\0,\0\1\2"})
    void whatIsNoListIsRefusedInWords(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1 419 555 0132", "-2", "@SUM(A1)", "'=1", "''+x", "plain", "", "\tx", "it's", "'"})
    void whatIsWrittenForASpreadsheetIsNoFormulaAndReadsBackTheSame(String words) throws IOException {
        var csv = RefusedRows.csv(
                List.of("Name", "=Head"), List.of(new RowReport(2, "bad", "=why", "", List.of("Ann", words))));
        assertThat(new String(csv, StandardCharsets.UTF_8).lines().skip(1))
                .noneMatch(line -> line.matches("(.*,)?\"?[=+@-].*"));
        var again = read(csv);
        assertThat(again.columns()).containsExactly("Name", "=Head");
        assertThat(again.rows().getFirst().cells()).containsExactly("Ann", words);
    }
}
