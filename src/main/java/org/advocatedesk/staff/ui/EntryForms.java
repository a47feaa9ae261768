package org.advocatedesk.staff.ui;

import static org.advocatedesk.shared.ui.PlainPage.field;
import static org.advocatedesk.shared.ui.PlainPage.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import org.advocatedesk.shared.ZoneWords;
import org.advocatedesk.shared.ui.PlainPage;
import org.advocatedesk.staff.Colleague;
import org.springframework.security.web.csrf.CsrfToken;

/// What stands on the plain pages: the forms, and in plain words what did not fit.
final class EntryForms {
    private static final String MOTTO = "Somebody is waiting. Let’s find out who is next.";

    private EntryForms() {}

    static String signIn(HttpServletRequest request, String organisation) {
        return PlainPage.with("Sign in", MOTTO, """
                <form method="post" action="/sign-in/enter">
                <div><h1>Sign in</h1><p class="mut">%s</p></div>
                %s%s%s%s
                <button class="btn pri lg wide">Sign in</button>
                <p class="s mut">No password any more? Your administrator can send you a link that works once.</p>
                <p class="s hint ruled">Every record you open is noted, for the families’ sake. You stay signed in for 30 quiet minutes; half-written notes are kept.</p>
                </form>
                """.formatted(
                        text(organisation),
                        said(request),
                        field(
                                "User name",
                                "username",
                                "text",
                                "",
                                "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required autofocus"),
                        password("Password", "password", "current-password"),
                        csrf(request)));
    }

    static String setUp(HttpServletRequest request, String problem) {
        return PlainPage.with("Set up", "Light the lamp.", """
                <form method="post" action="/set-up">
                <div><h1>Set this desk up</h1><p class="mut">Once, before anybody can sign in.</p></div>
                %s%s%s
                <label class="fld">Time zone of the office<select class="in" name="zone" required>%s</select></label>
                %s%s%s%s
                <button class="btn pri lg wide">Set up</button>
                </form>
                """.formatted(
                        alert(problem),
                        field(
                                "Code from the console",
                                "code",
                                "text",
                                typed(request, "code"),
                                "autocomplete=\"off\" spellcheck=\"false\" required autofocus"),
                        field(
                                "Name of your organisation",
                                "organisation",
                                "text",
                                typed(request, "organisation"),
                                "autocomplete=\"organization\" maxlength=\"120\" required"),
                        zones(Objects.requireNonNullElse(request.getParameter("zone"), "America/Chicago")),
                        field(
                                "Your full name",
                                "fullName",
                                "text",
                                typed(request, "fullName"),
                                "autocomplete=\"name\" maxlength=\"120\" required"),
                        field(
                                "Your user name",
                                "username",
                                "text",
                                typed(request, "username"),
                                "autocomplete=\"username\" autocapitalize=\"none\" maxlength=\"100\" required"),
                        password("Your password: at least 15 characters", "password", "new-password"),
                        csrf(request)));
    }

    static String welcome(HttpServletRequest request, Colleague who, String organisation, String problem) {
        return PlainPage.with("Choose a password", MOTTO, """
                <form method="post">
                <div><h1>Welcome, %s</h1><p class="mut">%s. You sign in as <b>%s</b>.</p></div>
                %s%s%s%s
                <p class="s mut">At least 15 characters. Four or five words in a row are easy to keep and hard to guess.</p>
                <button class="btn pri lg wide">Use this password</button>
                </form>
                """.formatted(
                        text(who.fullName()),
                        text(organisation),
                        text(who.username()),
                        alert(problem),
                        password("New password", "password", "new-password"),
                        password("The same again", "again", "new-password"),
                        csrf(request)));
    }

    static String usedUp() {
        return PlainPage.with("Link used up", MOTTO, """
                <div class="told"><h1>This link has been used, or it is too old</h1>
                <p>Links work once and for 24 hours. Ask your administrator for a new one.</p>
                <p><a href="/sign-in">Sign in</a></p></div>
                """);
    }

    /// What happened just before, told in a sentence.
    private static String said(HttpServletRequest request) {
        var why = request.getParameterMap();
        if (why.containsKey("again"))
            return alert("That name and password do not fit. Look at the spelling and try again.");
        if (why.containsKey("wait"))
            return alert("Too many tries from here. Wait " + seconds(request) + ", then try again.");
        if (why.containsKey("ended"))
            return note("You were signed out. What you had half written is kept; sign in to go on.");
        if (why.containsKey("out")) return note("You are signed out.");
        if (why.containsKey("chosen")) return note("Your password is set. Sign in with it.");
        if (why.containsKey("begin")) return note("The desk is set up. Sign in as its administrator.");
        if (why.containsKey("done")) return note("This desk is set up already.");
        return "";
    }

    private static String seconds(HttpServletRequest request) {
        var wait = Objects.requireNonNullElse(request.getParameter("wait"), "");
        if (!wait.matches("\\d{1,4}")) return "a moment";
        int seconds = Integer.parseInt(wait);
        return seconds < 90 ? seconds + " seconds" : seconds / 60 + " minutes";
    }

    private static String alert(String sentence) {
        return sentence.isEmpty() ? "" : "<p class=\"said late\" role=\"alert\">" + text(sentence) + "</p>";
    }

    private static String note(String sentence) {
        return "<p class=\"said\" role=\"status\">" + text(sentence) + "</p>";
    }

    private static String password(String label, String name, String autocomplete) {
        return field(
                label,
                name,
                "password",
                "",
                "autocomplete=\"" + autocomplete + "\" maxlength=\"256\" required data-eye");
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /// By the names people use; two towns of one clock stand beside each other.
    private static String zones(String chosen) {
        return java.time.ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.startsWith("America/") || id.startsWith("Pacific/Honolulu") || id.startsWith("Europe/"))
                .map(java.time.ZoneId::of)
                .sorted(java.util.Comparator.comparing(ZoneWords::of))
                .map(zone -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                text(zone.getId()),
                                zone.getId().equals(chosen) ? " selected" : "",
                                text(ZoneWords.of(zone))))
                .collect(Collectors.joining());
    }

    private static String csrf(HttpServletRequest request) {
        if (!(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) return "";
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(token.getParameterName(), token.getToken());
    }
}
