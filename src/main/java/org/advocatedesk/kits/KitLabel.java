package org.advocatedesk.kits;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.staff.Organisation;

/// The words of a label and of the slip that lies in the box.
///
/// In plain wrapping nothing outside tells who sends it or why: the return address stands without our name.
public record KitLabel(
        long kitNumber,
        List<String> from,
        String service,
        List<String> to,
        String kitLabel,
        String language,
        List<String> contents) {
    private static final Charset PRINTER = Charset.forName("windows-1252");

    public static KitLabel of(KitRow kit, Organisation organisation, KitContents contents) {
        var to = new ArrayList<String>();
        to.add(kit.addressee().toUpperCase(Locale.ROOT));
        to.addAll(kit.address().lines());
        return new KitLabel(
                kit.kitNumber(),
                returnAddress(organisation, kit.plainWrapping()),
                (kit.shipping() == null ? Shipping.OVERNIGHT : kit.shipping()).onTheLabel(),
                to.stream().map(KitLabel::printable).toList(),
                contents.kit(kit.kit()).map(KitContents.KitType::label).orElse(kit.kit()),
                languageName(kit.language()),
                contents.itemsOf(kit.kit()).stream()
                        .map(KitContents.Item::label)
                        .toList());
    }

    public static String languageName(String code) {
        var name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isBlank() ? "English" : name;
    }

    /// The bars of our own label: they find the kit again when it is scanned.
    public String bars() {
        return String.valueOf(kitNumber);
    }

    private static List<String> returnAddress(Organisation organisation, boolean plain) {
        var lines = new ArrayList<String>();
        if (!plain) lines.add(organisation.name());
        organisation
                .returnAddress()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .forEach(lines::add);
        return lines.stream().map(KitLabel::printable).toList();
    }

    /// The printer's letters; others lose their accents, and what is left over becomes a blank.
    static String printable(String words) {
        var out = new StringBuilder();
        words.codePoints().forEach(c -> {
            var letter = Character.toString(c);
            if (PRINTER.newEncoder().canEncode(letter) && c >= ' ') out.append(letter);
            else {
                var bare = Normalizer.normalize(letter, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('Ł', 'L')
                        .replace('ł', 'l');
                out.append(PRINTER.newEncoder().canEncode(bare) && !bare.isEmpty() ? bare : " ");
            }
        });
        return out.toString().strip();
    }
}
