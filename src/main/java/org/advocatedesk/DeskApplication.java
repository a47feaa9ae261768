package org.advocatedesk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The back office of a group that helps families hit by asbestos disease, as one process.
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("desk.css")
public class DeskApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(DeskApplication.class, args);
    }
}
