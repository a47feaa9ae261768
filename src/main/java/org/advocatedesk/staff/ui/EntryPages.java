package org.advocatedesk.staff.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.MyAccount;
import org.advocatedesk.staff.Organisation;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.SetUpDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The doors: sign in, set the desk up once, choose a password by one-time link. Plain pages, no session needed.
@Controller
class EntryPages {
    private final OrganisationSettings organisation;
    private final SetUpDesk setUp;
    private final MyAccount account;

    EntryPages(OrganisationSettings organisation, SetUpDesk setUp, MyAccount account) {
        this.organisation = organisation;
        this.setUp = setUp;
        this.account = account;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> signIn(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && request.getUserPrincipal() != null) return goTo("/");
        return page(EntryForms.signIn(request, organisationName()));
    }

    @GetMapping("/set-up")
    ResponseEntity<String> setUp(HttpServletRequest request) {
        return setUp.isDue() ? page(EntryForms.setUp(request, "")) : goTo("/sign-in");
    }

    @PostMapping("/set-up")
    ResponseEntity<String> begin(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password) {
        try {
            setUp.begin(new SetUpDesk.FirstSteps(code, organisation, zone(zone), fullName, username, password));
            return goTo("/sign-in?begin");
        } catch (SetUpDesk.AlreadySetUp somebodyWasFaster) {
            return goTo("/sign-in?done");
        } catch (Refusal refusal) {
            return page(EntryForms.setUp(request, refusal.sentence()));
        }
    }

    @GetMapping("/welcome/{token}")
    ResponseEntity<String> welcome(HttpServletRequest request, @PathVariable String token) {
        return page(account.invited(token)
                .map(who -> EntryForms.welcome(request, who, organisationName(), ""))
                .orElseGet(EntryForms::usedUp));
    }

    @PostMapping("/welcome/{token}")
    ResponseEntity<String> choose(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        var who = account.invited(token);
        if (who.isEmpty()) return page(EntryForms.usedUp());
        try {
            if (!password.equals(again)) throw new Refusal("The two do not match. Type the new password twice.");
            account.choosePassword(token, password);
            return goTo("/sign-in?chosen");
        } catch (Refusal refusal) {
            return page(EntryForms.welcome(request, who.get(), organisationName(), refusal.sentence()));
        }
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            throw new Refusal("Choose a time zone from the list.");
        }
    }

    private String organisationName() {
        return organisation.find().map(Organisation::name).orElse("");
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }

    private static ResponseEntity<String> goTo(String path) {
        return ResponseEntity.status(303).header("Location", path).build();
    }
}
