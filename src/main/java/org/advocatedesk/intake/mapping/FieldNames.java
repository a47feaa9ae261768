package org.advocatedesk.intake.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What fields are called out there, in words; the first rule that fits speaks.
final class FieldNames {
    private static final Pattern TECHNICAL = Pattern.compile(
            "(?i)^_|(^|[^a-z])(nonce|csrf|token|captcha|recaptcha|honeypot|hp|wpnonce|referer_title|unit_?tag|container_post|user_?agent|ip|ip_?address|remote_?ip|session|cookie|gclid|fbclid|guid|uuid|hash|signature|timestamp|created_?at|updated_?at|submitted_?at|submission_?id|entry_?id|form_?id|lead_?id|post_?id|visitor_?id|chat_?id|call_?id|ticket_?id|account_?id|agent_?id|id)($|[^a-z])");
    private static final Map<Pattern, OurField> MEANINGS = new LinkedHashMap<>();

    static {
        means("(first|given|fore)( name)?|fname|f name|nombre|name (first|given)", OurField.FIRST_NAME);
        means("(last|family|sur) ?(name)?|lname|l name|apellidos?|name (last|family)", OurField.LAST_NAME);
        means(".*\\b(relation(ship)?|who is (ill|sick|the patient)|tie|parentesco|for whom)\\b.*", OurField.RELATION);
        means(".*\\b(date of death|died on|death date|dod|passed away on|passing)\\b.*", OurField.DIED_ON);
        means(".*\\b(deceased|has died|passed away|is living|still living|alive)\\b.*", OurField.HAS_DIED);
        means(
                ".*\\b(diagnosis date|date of diagnosis|diagnosed (on|in|when|date)|when (was|were).* diagnosed|year (of diagnosis|diagnosed)|dx date)\\b.*",
                OurField.DIAGNOSED_ON);
        means(
                ".*\\b(diagnosis|diagnosed|disease|illness|cancer type|type of cancer|condition|injury|dx|diagnostico|enfermedad)\\b.*",
                OurField.ILLNESS);
        means(".*\\b(stage|etapa)\\b.*", OurField.STAGE);
        means(
                ".*\\b(consent|opt ?in|agree(ment|d)?|terms|permission|tcpa|acceptance|gdpr|autoriz\\w+) ?(text|language|words|wording|statement|disclosure)\\b.*|.*\\b(disclosure|disclaimer)\\b.*",
                OurField.CONSENT_WORDS);
        means(
                ".*\\b(consent|opt ?in|agree(ment|d)?|tcpa|acceptance|gdpr|(may|can|ok(ay)?|fine|allowed)( (we|you|to|for))* (call|contact|text|phone|e ?mail)s?|permission|autoriz\\w+)\\b.*",
                OurField.CONSENT);
        means(
                ".*\\b(best|preferred|convenient|good) (call )?(time|hour|day)s?\\b.*|.*\\b(time|when) to (call|reach|contact)\\b.*|.*\\bcall (time|when)\\b.*",
                OurField.BEST_TIME);
        means(".*\\b(e?mail|correo)\\b.*", OurField.EMAIL);
        means(
                ".*\\b(tele?phone|phone|mobile|cell|tel|celular|telefono|callback number|call back number|caller id|ani|contact number|phone number|caller number|from number|home number|work number|day number|evening number)\\b.*",
                OurField.PHONE);
        means("(callback|number|numero|contact no|day|evening)", OurField.PHONE);
        means(".*\\b(zip|postal|codigo postal)\\b.*", OurField.ZIP);
        means(".*\\b(state|province|region|estado)\\b.*", OurField.STATE);
        means(".*\\b(city|town|ciudad|locality)\\b.*", OurField.TOWN);
        means(".*\\b(apt|apartment|unit|suite|address (line )?2|street 2|line 2)\\b.*", OurField.UNIT);
        means(".*\\b(street|address (line )?1|line 1|direccion|addr 1)\\b.*", OurField.STREET);
        means("(.*\\b)?(full |whole |mailing |home |postal )?(address|addr)", OurField.ADDRESS);
        means(".*\\b(branch|military branch|service branch)\\b.*", OurField.BRANCH);
        means(".*\\b(veteran|military|served|navy|army|armed forces|service)\\b.*", OurField.VETERAN);
        means(".*\\b(occupation|trade|job( title)?|profession|work(ed)? as|line of work)\\b.*", OurField.OCCUPATION);
        means(
                ".*\\b(employers?|company|work ?(place|site)s?|job ?sites?|worked (at|for)|where .*(worked|exposed|exposure).*|exposure( site| location)?)\\b.*",
                OurField.EMPLOYERS);
        means(
                ".*\\b(years? (of (work|employment|exposure|service)|worked|exposed|employed)|work years|exposure years)\\b.*",
                OurField.YEARS);
        means(".*\\b(utm source|campaign source|traffic source|lead source)\\b.*", OurField.CAMPAIGN_SOURCE);
        means(".*\\b(utm campaign|campaign)\\b.*", OurField.CAMPAIGN);
        means(".*\\b(referr?er( url)?|http referr?er)\\b.*", OurField.REFERRER);
        means(".*\\b((page|landing|source|form|current|visited) ?(page|url|link)|url|page)\\b.*", OurField.PAGE);
        means("(.*\\b)?(language|locale|lang|idioma)", OurField.LANGUAGE);
        means(
                ".*\\b(request(ed)? type|inquiry type|form type|type of (request|inquiry|help)|interested in|i (want|need)|looking for)\\b.*|type|request",
                OurField.TYPE);
        means(
                ".*\\b(message|comments?|notes?|questions?|transcript|story|details?|description|tell us.*|how can we help.*|situation|mensaje|comentarios?|conversation|body|summary|reason( for call)?|call notes|anything else.*|additional info(rmation)?|case info(rmation)?)\\b.*",
                OurField.MESSAGE);
        means(
                "(.*\\b)?(your |full |whole |caller |visitor |contact |customer |lead |display |complete )?(name|nombre completo|fullname|who called|caller)",
                OurField.NAME);
    }

    private FieldNames() {}

    private static void means(String words, OurField ours) {
        MEANINGS.put(Pattern.compile(words), ours);
    }

    static Optional<OurField> meaning(String words) {
        var plain = words.replaceAll("\\b(\\d+|input|field|text|your|form|wpforms|et pb contact)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.isEmpty()) return Optional.empty();
        // a digit may tell two lines apart
        for (var candidate : new String[] {words.strip(), plain})
            for (var meaning : MEANINGS.entrySet())
                if (meaning.getKey().matcher(candidate).matches()) return Optional.of(meaning.getValue());
        return Optional.empty();
    }

    static boolean isTechnical(String name) {
        return TECHNICAL.matcher(name).find();
    }
}
