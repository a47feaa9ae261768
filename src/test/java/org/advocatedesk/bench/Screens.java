package org.advocatedesk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.advocatedesk.bench.FirstRows.Person;

/// The screens of one who works: what each round trip takes at the server, with nobody else at work.
final class Screens {
    static final String FIRST_PAGE = "queue, first page",
            NEXT_PAGE = "queue, next page",
            NEXT_ROWS = "queue, rows of the next page scrolled to",
            FILTERED = "queue, filtered",
            REORDERED = "queue, in another order",
            FIND_NAME = "find a misspelled name",
            FIND_PHONE = "find a part of a phone number",
            CASE = "open a case with 200 entries",
            DASHBOARD = "dashboard of the longest period (60 days)";
    private static final List<String> FILTERS =
            List.of("state=OH", "urgent=yes", "may-call=now", "status=attempting", "list=unowned");
    private static final List<String> ORDERS = List.of("waiting-longest", "promised-next", "newest");
    private static final int WARM = 40, TIMES = 100;

    private final DeskProcess desk;
    private final FirstRows people;
    private final Samples samples;
    private final Map<String, Timings> measured = new LinkedHashMap<>();
    private final Random random = new Random(3);

    Screens(DeskProcess desk, FirstRows people, Samples samples) {
        this.desk = desk;
        this.people = people;
        this.samples = samples;
    }

    /// One round trip; what stands before it is not timed.
    @FunctionalInterface
    private interface Step {
        void take(int number) throws IOException;
    }

    Map<String, Timings> measure() throws IOException {
        try (var session = in(people.advocates().getFirst())) {
            var tab = session.open("queue", "");
            queue(tab);
            find(tab);
            time(CASE, tab, n -> leave(tab), n -> tab.navigate("families/" + story(n), ""));
        }
        try (var session = in(people.manager())) {
            var tab = session.open("dashboard", "days=60");
            time(DASHBOARD, tab, n -> leave(tab), n -> tab.navigate("dashboard", "days=60"));
        }
        return measured;
    }

    private SignedIn in(Person person) throws IOException {
        return SignedIn.as(desk, person.username(), people.password());
    }

    private void queue(Tab tab) throws IOException {
        time(FIRST_PAGE, tab, n -> leave(tab), n -> tab.navigate("queue", ""));
        time(FILTERED, tab, n -> {}, n -> tab.navigate("queue", FILTERS.get(n % FILTERS.size())));
        time(REORDERED, tab, n -> again(tab), n -> tab.navigate("queue", "order=" + ORDERS.get(n % ORDERS.size())));
        time(NEXT_PAGE, tab, n -> again(tab), n -> tab.click(tab.saying("Show more")));
        time(NEXT_ROWS, tab, n -> more(tab), n -> tab.show(tab.node("tag", "vaadin-grid"), 100, 100));
    }

    private void find(Tab tab) throws IOException {
        again(tab);
        int box = tab.node("placeholder", "Name, number, town, case");
        time(FIND_NAME, tab, n -> {}, n -> tab.type(box, someone(n).misspelled(random)));
        time(FIND_PHONE, tab, n -> {}, n -> tab.type(box, someone(n).lastDigits(n % 2 == 0 ? 7 : 4)));
        tab.type(box, "");
    }

    private Samples.Someone someone(int number) {
        return samples.someone().get(number % samples.someone().size());
    }

    private String story(int number) {
        return samples.longStories().get(number % samples.longStories().size()).toString();
    }

    private static void leave(Tab tab) throws IOException {
        tab.navigate("account", "");
    }

    private static void again(Tab tab) throws IOException {
        tab.navigate("queue", "state=PA");
        tab.confirm();
        tab.navigate("queue", "");
        tab.confirm();
    }

    private static void more(Tab tab) throws IOException {
        again(tab);
        tab.click(tab.saying("Show more"));
        tab.confirm();
    }

    private void time(String what, Tab tab, Step before, Step timed) throws IOException {
        var nanos = new ArrayList<Long>();
        for (int n = 0; n < WARM + TIMES; n++) {
            before.take(n);
            timed.take(n);
            if (n >= WARM) nanos.add(tab.lastNanos());
            tab.confirm();
        }
        var all = nanos.stream().mapToLong(Long::longValue).toArray();
        measured.put(what, Timings.of(List.of(all), 1, 0));
    }

    static void report(
            Results results, Map<String, Timings> at, Map<String, Timings> bare, Map<String, Timings> small) {
        at.forEach((what, timings) -> {
            double most = most(what);
            var limit = bare.containsKey(what) ? bare.get(what).millis(95) : null;
            results.add(Figure.beside("screens", what + ", p50", timings.millis(50), "ms", null));
            results.add(Figure.atMost("screens", "  p95", timings.millis(95), "ms", limit, most));
            var then = small.get(what);
            if (then != null && what.startsWith("queue"))
                results.add(Figure.ratio(
                        "screens",
                        "  p95 beside the same at 10,000",
                        timings.millis(95),
                        "ms",
                        then.millis(95),
                        "<= 1.3 x that",
                        (now, before) -> now <= 1.3 * before));
        });
    }

    private static double most(String what) {
        return what.startsWith("queue") ? 30 : what.startsWith("find") ? 50 : what.equals(CASE) ? 60 : 300;
    }
}
