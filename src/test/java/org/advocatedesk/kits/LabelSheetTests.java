package org.advocatedesk.kits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelSheetTests {
    private static final KitLabel TOLEDO = new KitLabel(
            3127,
            List.of("Harbor Lung Help", "600 W Polk St, Chicago IL 60607"),
            "OVERNIGHT",
            List.of("DENISE HARLOW", "118 MAPLE ST APT 4", "TOLEDO OH 43604-1187"),
            "First weeks kit",
            "English",
            List.of("First weeks booklet", "Trusts booklet"));

    @Test
    void eachKitHasALabelAndASlipOfFourBySixInches() throws Exception {
        try (var document = Loader.loadPDF(LabelSheet.pdf(List.of(TOLEDO, TOLEDO)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(4 * 72f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(6 * 72f);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("OVERNIGHT", "118 MAPLE ST APT 4", "TOLEDO OH 43604-1187", "KIT 3127", "Trusts booklet");
        }
    }

    @Test
    void theOutsideNeverSaysWhatItIsAbout() throws Exception {
        try (var document = Loader.loadPDF(LabelSheet.pdf(List.of(TOLEDO)))) {
            var outside = new PDFTextStripper();
            outside.setEndPage(1);
            assertThat(outside.getText(document)).doesNotContain("First weeks", "booklet");
        }
    }

    @Test
    void aScannerReadsTheKitsNumberFromTheBars() throws Exception {
        try (var document = Loader.loadPDF(LabelSheet.pdf(List.of(TOLEDO)))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 203);
            assertThat(new Code128Reader().decode(bitmap(image)).getText()).isEqualTo("3127");
        }
    }

    @Test
    void lettersThePrinterDoesNotKnowLoseTheirAccents() {
        assertThat(KitLabel.printable("TOMÁS NGUYỄN WAŁĘSA 王")).isEqualTo("TOMÁS NGUYEN WALESA");
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        int w = image.getWidth(), h = image.getHeight();
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(w, h, image.getRGB(0, 0, w, h, null, 0, w))));
    }
}
