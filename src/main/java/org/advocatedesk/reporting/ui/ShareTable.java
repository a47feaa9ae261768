package org.advocatedesk.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.advocatedesk.reporting.Share;

/// What each source or page brought: came, spoken to, can be helped; the first five, or all.
class ShareTable extends Composite<Section> {
    private static final int FIRST = 5;

    private final String column;
    private final String many;
    private final Div body = new Div();
    private final NativeButton all = new NativeButton("", click -> turn());
    private List<Share> shares = List.of();
    private boolean allShown;

    ShareTable(String title, String column, String many) {
        this.column = column;
        this.many = many;
        all.addClassName("go");
        getContent().addClassNames("card", "c6");
        getContent().add(new Header(new H2(title), all), body);
    }

    void show(List<Share> now) {
        shares = now;
        draw();
    }

    private void turn() {
        allShown = !allShown;
        draw();
    }

    private void draw() {
        all.setVisible(shares.size() > FIRST);
        all.setText(allShown ? "The first " + FIRST : "All " + shares.size() + " " + many);
        long most = Math.max(
                1, shares.stream().mapToLong(s -> s.helped().count()).max().orElse(1));
        var table = new Table(1, List.of(column, "Came", "Spoken to", "Can be helped", ""));
        shares.stream().limit(allShown ? shares.size() : FIRST).forEach(share -> {
            var bar = new Div();
            bar.addClassName("hb");
            bar.getStyle().set("--p", String.valueOf((double) share.helped().count() / most));
            table.row(
                    Numbers.link(share.came(), share.label()),
                    Numbers.link(share.came()),
                    Numbers.link(share.spoken()),
                    Numbers.link(share.helped()),
                    bar);
        });
        table.addClassName("shares");
        body.removeAll();
        body.add(table);
    }
}
