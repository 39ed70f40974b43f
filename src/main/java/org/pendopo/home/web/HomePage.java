package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.home.HomeView;
import org.pendopo.home.ReadHome;

/** The first page. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    ReadHome read;

    private @Nullable HomeView home;

    public HomeView getHome() {
        if (home == null) {
            home = read.read();
        }
        return home;
    }
}
