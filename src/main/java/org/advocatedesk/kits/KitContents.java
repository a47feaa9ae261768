package org.advocatedesk.kits;

import java.util.List;
import java.util.Optional;

/// What goes into which kit, in which languages: published as the rule set `kit-contents`.
public record KitContents(List<Item> items, List<KitType> kits) {
    public static final String KIND = "kit-contents";

    /// One printed thing on the shelf; at `lowAt` and below somebody should order more.
    public record Item(String code, String label, int lowAt) {}

    /// A kit somebody can ask for.
    public record KitType(String code, String label, List<String> languages, List<String> items) {}

    public Optional<KitType> kit(String code) {
        return kits.stream().filter(k -> k.code().equals(code)).findFirst();
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public List<Item> itemsOf(String kit) {
        return kit(kit).map(KitType::items).orElse(List.of()).stream()
                .flatMap(code -> item(code).stream())
                .toList();
    }

    /// The kit that is sent where nobody chose one.
    public KitType usual() {
        return kits.getFirst();
    }

    static final String SHIPPED = """
            {
              "items": [
                {"code": "first-weeks", "label": "First weeks booklet", "lowAt": 25},
                {"code": "treatments", "label": "Treatment options", "lowAt": 25},
                {"code": "specialists", "label": "Specialists and cancer centers", "lowAt": 25},
                {"code": "lung", "label": "Asbestos lung cancer booklet", "lowAt": 20},
                {"code": "veterans", "label": "Veterans benefits and claims", "lowAt": 20},
                {"code": "trusts", "label": "Trusts booklet", "lowAt": 20},
                {"code": "trials", "label": "Clinical trials, what to ask", "lowAt": 20},
                {"code": "survivors", "label": "Survivor guide", "lowAt": 15},
                {"code": "letter", "label": "Letter with your advocate's number", "lowAt": 50}
              ],
              "kits": [
                {"code": "first-weeks", "label": "First weeks kit", "languages": ["en", "es"],
                  "items": ["letter", "first-weeks", "treatments", "specialists", "trusts", "trials"]},
                {"code": "lung-cancer", "label": "Lung cancer kit", "languages": ["en", "es"],
                  "items": ["letter", "lung", "treatments", "specialists", "trusts"]},
                {"code": "veterans", "label": "Veterans kit", "languages": ["en"],
                  "items": ["letter", "first-weeks", "veterans", "treatments", "trusts"]},
                {"code": "information", "label": "Information kit", "languages": ["en", "es"], "items": ["letter", "first-weeks", "treatments"]},
                {"code": "survivors", "label": "Survivor guide", "languages": ["en"], "items": ["letter", "survivors", "trusts"]},
                {"code": "trusts-only", "label": "Trusts booklet only", "languages": ["en", "es"], "items": ["letter", "trusts"]}
              ]
            }""";
}
