package org.advocatedesk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.demo.world.ASmallWorld;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class NumbersAgreeTests {
    @Autowired
    Fixtures desk;

    @Autowired
    ASmallWorld world;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Figures figures;

    @Autowired
    ArrivalHours hours;

    @BeforeEach
    void families() {
        world.make(60);
        hours.catchUp();
        desk.signIn(desk.colleague("Kim Larsen", Role.MANAGER));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 60})
    void everyNumberIsAsLongAsTheListBehindIt(int days) {
        var board = dashboard.read(days);
        var all = board.figures().distinct().toList();
        assertThat(all).hasSizeGreaterThan(60);
        for (var figure : all) assertThat(listed(figure)).as(figure.toString()).hasSize((int) figure.count());
    }

    @Test
    void theBoardHasSomethingInEveryPart() {
        var board = dashboard.read(60);
        assertThat(board.waiting().all().count()).isPositive();
        assertThat(board.funnel().getFirst().count()).isEqualTo(60);
        assertThat(board.funnel()).extracting(Figure::count).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(board.bars().stream()
                        .mapToLong(bar -> bar.families().count())
                        .sum())
                .isEqualTo(board.waiting().all().count());
        assertThat(board.hours().stream()
                        .mapToLong(hour -> hour.families().count())
                        .sum())
                .isEqualTo(60);
        assertThat(board.firstTry().median()).isNotNull();
        assertThat(board.callbacks().promised().count()).isPositive();
    }

    @Test
    void whoWaitsLongestStandsFirst() {
        assertThat(figures.page(Measure.WAITING, Slice.ALL, null))
                .hasSizeGreaterThan(2)
                .extracting(BoardRow::at)
                .isSorted();
        assertThat(figures.page(Measure.WAITING_LATE, Slice.ALL, null))
                .extracting(BoardRow::at)
                .isSorted();
        assertThat(figures.page(Measure.CAME, Slice.ALL, null))
                .extracting(BoardRow::at)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    /// Page by page, as a person would: nobody twice, nobody left out.
    private List<BoardRow> listed(Figure figure) {
        var rows = new java.util.ArrayList<BoardRow>();
        @Nullable BoardRow last = null;
        do {
            var page = figures.page(figure.measure(), figure.slice(), last);
            rows.addAll(page);
            last = page.size() < Figures.PAGE ? null : page.getLast();
        } while (last != null);
        assertThat(new HashSet<>(rows.stream().map(BoardRow::id).toList())).hasSameSizeAs(rows);
        return rows;
    }
}
