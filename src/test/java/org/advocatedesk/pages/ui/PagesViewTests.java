package org.advocatedesk.pages.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.pages.FamilyPage;
import org.advocatedesk.pages.HowLinked;
import org.advocatedesk.pages.LinkDesk;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.pages.PageFile;
import org.advocatedesk.pages.PageLibrary;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PagesViewTests extends ViewTest {
    @Autowired
    PageDesk pages;

    @Autowired
    LinkDesk links;

    @Autowired
    PageLibrary library;

    @Autowired
    PagesAction action;

    private void importTwoPages() {
        desk.as(
                Role.MANAGER,
                () -> pages.importFiles(List.of(
                        page("stage-4-mesothelioma", "stage 4", "What can still be done."),
                        page("hospice", "hospice", "Care at home."))));
    }

    private static PageFile page(String slug, String topic, String words) {
        var html = "<html><head><title>" + slug + "</title><meta name='keywords' content='" + topic
                + "'><link rel='canonical' href='https://mesohope.example/mesothelioma/stages/" + slug
                + "/'></head><body><article><p>" + words + "</p></article></body></html>";
        return new PageFile("mesohope.example/" + slug + ".html", html.getBytes(StandardCharsets.UTF_8));
    }

    private CaseId harlowsWhoCameFromStage4() {
        var harlows = desk.harlows();
        Staff.asTheDesk(() -> {
            links.cameFrom(
                    harlows,
                    "https://mesohope.example/mesothelioma/stages/stage-4-mesothelioma/",
                    desk.clock().instant());
            return harlows;
        });
        return harlows;
    }

    private static void press(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private List<FamilyPage> of(CaseId id) {
        return desk.as(Role.ADVOCATE, () -> library.of(id));
    }

    @Test
    void theListShowsWhichPageBroughtWhom() {
        importTwoPages();
        harlowsWhoCameFromStage4();
        desk.signIn(desk.advocate());

        var view = navigate(PagesView.class);

        assertThat(view.grid.getGenericDataView().getItems().map(row -> row.families()))
                .containsExactly(1, 0);
        assertThat(view.bringIn.isVisible()).isFalse();
    }

    @Test
    void aPageOpensBesideTheListWithItsWordsAndItsFamilies() {
        importTwoPages();
        harlowsWhoCameFromStage4();
        desk.signIn(desk.advocate());
        var row = library.page(null).getFirst();

        UI.getCurrent()
                .navigate(
                        PagesView.class,
                        QueryParameters.of("page", row.id().value().toString()));
        var view = (PagesView) getCurrentView();

        var shown = view.detail.getElement().getTextRecursively();
        assertThat(shown).contains("What can still be done.", "Denise Harlow", "1 family came from it");
    }

    @Test
    void anAdvocateTicksAPageAndSaysThatItWillBeSent() {
        importTwoPages();
        var harlows = harlowsWhoCameFromStage4();
        desk.signIn(desk.advocate());
        var form = (FamilyPages) action.open(harlows, () -> {});
        assertThat(form.lines.getFirst().chosen.isReadOnly()).isTrue();

        form.find.setValue("hosp");
        var found = form.lines.getLast();
        found.chosen.setValue(true);
        press(found.willSend);
        press(found.willSend);

        assertThat(of(harlows))
                .extracting(FamilyPage::how)
                .containsExactly(HowLinked.CAME_FROM, HowLinked.LINKED, HowLinked.WILL_SEND);

        found.chosen.setValue(false);
        assertThat(of(harlows)).extracting(FamilyPage::how).containsExactly(HowLinked.CAME_FROM, HowLinked.WILL_SEND);
    }

    @Test
    void whoMayNotChoosePagesIsNotOfferedThem() {
        desk.as(Role.INTAKE, () -> {
            assertThat(action.offered()).isFalse();
            return true;
        });
        desk.as(Role.ADMIN, () -> {
            assertThatThrownBy(() -> navigate(PagesView.class)).isNotNull();
            return true;
        });
    }

    @Test
    void aManagerBringsInAZipAndIsToldWhatCameOfIt() {
        desk.signIn(desk.colleague("Maria Santos", Role.MANAGER));
        var view = navigate(PagesView.class);

        view.bringIn.take("site.html", page("caring", "caregivers", "Rest.").bytes());

        assertThat(library.count()).isEqualTo(1);
        assertThat(view.bringIn.getElement().getTextRecursively()).contains("1 page is new.");
        view.bringIn.take("broken.zip", new byte[] {1, 2, 3});
        assertThat(library.count()).isEqualTo(1);
    }
}
