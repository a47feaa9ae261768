package org.advocatedesk.kits;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Labels as a PDF for a label printer: 4 by 6 inches, behind each label the slip that goes into the box.
public final class LabelSheet {
    static final PDRectangle SIZE = new PDRectangle(288, 432);
    private static final float MARGIN = 18;
    private static final float WIDTH = SIZE.getWidth() - 2 * MARGIN;

    private LabelSheet() {}

    public static byte[] pdf(List<KitLabel> labels) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Kit labels");
            for (var label : labels) {
                page(document, pen -> label(pen, label));
                page(document, pen -> slip(pen, label));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /// The outside says where it goes, never what it is about.
    private static void label(Pen pen, KitLabel label) throws IOException {
        pen.lines(label.from(), false, 9, MARGIN, 405, WIDTH - 110);
        pen.right(label.service(), 17, SIZE.getWidth() - MARGIN, 398);
        pen.rule(366);
        pen.words("TO", false, 8, MARGIN, 350);
        pen.lines(label.to(), true, 15, MARGIN + 10, 328, WIDTH - 10);
        pen.rule(196);
        pen.bars(label.bars(), MARGIN + 8, 84, WIDTH - 16, 88);
        pen.centred("KIT " + label.kitNumber(), true, 13, 62);
    }

    private static void slip(Pen pen, KitLabel label) throws IOException {
        pen.words("In this box", true, 17, MARGIN, 396);
        pen.words(
                "Kit " + label.kitNumber() + ": " + label.kitLabel() + ", " + label.language(), false, 10, MARGIN, 378);
        pen.rule(366);
        float y = 344;
        for (var item : label.contents()) {
            pen.box(MARGIN, y - 1);
            pen.words(KitLabel.printable(item), false, 12, MARGIN + 20, y);
            y -= 24;
        }
        pen.rule(y);
        pen.words("Packed by", false, 9, MARGIN, y - 18);
    }

    private static void page(PDDocument document, Drawing drawing) throws IOException {
        var page = new PDPage(SIZE);
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
            drawing.on(new Pen(stream));
        }
    }

    private interface Drawing {
        void on(Pen pen) throws IOException;
    }

    /// Draws words, lines and bars in points from the lower left corner.
    private record Pen(PDPageContentStream page) {
        private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
        private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

        void words(String words, boolean bold, float size, float x, float y) throws IOException {
            page.beginText();
            page.setFont(bold ? BOLD : PLAIN, size);
            page.newLineAtOffset(x, y);
            page.showText(words);
            page.endText();
        }

        /// One below the other, all as small as the longest needs to fit.
        void lines(List<String> lines, boolean bold, float size, float x, float y, float width) throws IOException {
            float fits = size;
            for (var line : lines) fits = Math.min(fits, size * width / Math.max(width, measure(line, bold, size)));
            float at = y;
            for (var line : lines) {
                words(line, bold, fits, x, at);
                at -= size * 1.35f;
            }
        }

        void right(String words, float size, float x, float y) throws IOException {
            words(words, true, size, x - measure(words, true, size), y);
        }

        void centred(String words, boolean bold, float size, float y) throws IOException {
            words(words, bold, size, (SIZE.getWidth() - measure(words, bold, size)) / 2, y);
        }

        void rule(float y) throws IOException {
            page.setLineWidth(1);
            page.moveTo(MARGIN, y);
            page.lineTo(SIZE.getWidth() - MARGIN, y);
            page.stroke();
        }

        void box(float x, float y) throws IOException {
            page.setLineWidth(1);
            page.addRect(x, y, 10, 10);
            page.stroke();
        }

        void bars(String content, float x, float y, float width, float height) throws IOException {
            BitMatrix bars = new Code128Writer().encode(content, BarcodeFormat.CODE_128, 0, 1);
            float module = width / bars.getWidth();
            for (int i = 0; i < bars.getWidth(); i++)
                if (bars.get(i, 0)) page.addRect(x + i * module, y, module, height);
            page.fill();
        }

        private static float measure(String words, boolean bold, float size) throws IOException {
            return (bold ? BOLD : PLAIN).getStringWidth(words) / 1000 * size;
        }
    }
}
