package org.advocatedesk.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.pages.PageFile;
import org.advocatedesk.staff.Staff;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// In a demonstration the pages of its invented websites are brought in at the start, by the same import as any;
/// before the families, who came from them.
@Component
@Order(50)
@ConditionalOnBooleanProperty("desk.demo")
class DemoLibrary implements ApplicationRunner {
    private static final String FOLDER = "/demo/pages/";

    private final PageDesk pages;

    DemoLibrary(PageDesk pages) {
        this.pages = pages;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        var files = new ArrayList<PageFile>(shipped());
        for (var slug : DemoPages.SLUGS)
            files.add(new PageFile(
                    "harborlunghelp.example/" + slug + ".html",
                    DemoPages.named(slug).orElseThrow()));
        Staff.asTheDesk(() -> pages.importFiles(files));
    }

    private static List<PageFile> shipped() throws IOException {
        var files = new ArrayList<PageFile>();
        for (var ending : List.of("html", "json", "xml"))
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*." + ending)) {
                var address = file.getURL().toString();
                var path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                files.add(new PageFile(path, file.getContentAsByteArray()));
            }
        return files;
    }
}
